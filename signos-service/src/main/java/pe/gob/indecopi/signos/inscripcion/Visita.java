package pe.gob.indecopi.signos.inscripcion;

import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * DSD-15: a visit that is asked alone, before any complaint (D.Leg. 1075, art. 118). It is paid by
 * place and by inspection (TUPA DSD-15), so that as many places are named as are paid.
 */
final class Visita implements SobreRegistro {
  static final String PROCEDIMIENTO = "DSD-15";

  @Override
  public String procedimiento() {
    return PROCEDIMIENTO;
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    return List.of();
  }

  @Override
  public void validar(Map<String, Object> materia, Faltas faltas) {
    var lugares = Materia.textos(materia, "lugares").stream().map(String::strip).distinct().count();
    var ubicaciones = Materia.entero(materia, "ubicaciones");
    if (lugares != ubicaciones) {
      faltas.agregar(
          "/lugares",
          Texto.de(
              "Se nombran %d lugares distintos y se piden %d (TUPA DSD-15)."
                  .formatted(lugares, ubicaciones),
              "%d different places are named and %d are asked (TUPA DSD-15)."
                  .formatted(lugares, ubicaciones)));
    }
  }
}
