package pe.gob.indecopi.signos.inscripcion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.registro.Contenido;

/**
 * DSD-6: the holder of a right complains of its infringement (Decisión 486, art. 238); where that
 * is registered, the one that the register tells. The measures and visits that are asked within are
 * notebooks of its file, each with its own fee.
 */
final class Denuncia implements SobreRegistro {
  private final Visita visita = new Visita();

  @Override
  public String procedimiento() {
    return "DSD-6";
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    return enRegistro(caso.materia())
        ? List.of(new Peticion("/registro", Materia.texto(caso.materia(), "registro"), _ -> nada()))
        : List.of();
  }

  private static @Nullable Contenido nada() {
    return null;
  }

  @Override
  public @Nullable LadoDelTitular ladoDelTitular(Map<String, Object> materia) {
    return enRegistro(materia) ? LadoDelTitular.quienPide(false, "Decisión 486, art. 238") : null;
  }

  private static boolean enRegistro(Map<String, Object> materia) {
    return "REGISTRO".equals(materia.get("sustento"));
  }

  /** A visit that is asked within is what one that is asked alone must be. */
  @Override
  public void validarActo(Acto acto, Faltas faltas) {
    if (acto.datos() instanceof Actos.Promover p
        && p.procedimiento().equals(Visita.PROCEDIMIENTO)) {
      visita.validar(p.materia().valores(), faltas.bajo("/datos/materia"));
    }
  }
}
