package pe.gob.indecopi.signos.semejanza.indice;

import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.Semejanza;
import pe.gob.indecopi.signos.semejanza.Vida;

/**
 * A sign that was found.
 *
 * @param semejanza how alike it is, and why
 * @param relacion how its classes meet those asked
 * @param riesgo what is left of the likeness by classes, state and date, from 0 to 1
 */
public record Hallazgo(
    Ficha ficha, Semejanza semejanza, Relacion relacion, Vida vida, double riesgo) {}
