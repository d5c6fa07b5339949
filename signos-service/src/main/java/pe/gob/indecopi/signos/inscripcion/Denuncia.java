package pe.gob.indecopi.signos.inscripcion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.registro.Contenido;

/**
 * DSD-6: the holder of a right complains of its infringement (Decisión 486, art. 238); where that
 * is registered, the one that the register tells. The measures and visits that are asked within are
 * notebooks of its file, each with its own fee.
 */
final class Denuncia implements SobreRegistro {
  private static final String VISITA = "DSD-15";

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

  /** TUPA DSD-15: it is paid by place, so that as many are named as are paid. */
  @Override
  public void validarActo(Acto acto, Faltas faltas) {
    if (acto.datos() instanceof Actos.Promover p && p.procedimiento().equals(VISITA)) {
      var m = p.materia().valores();
      var lugares = Materia.textos(m, "lugares").stream().map(String::strip).distinct().count();
      if (lugares != Materia.entero(m, "ubicaciones")) {
        faltas.agregar(
            "/datos/materia/lugares",
            Texto.de(
                "Se nombran %d lugares distintos y se piden %d (TUPA DSD-15)."
                    .formatted(lugares, Materia.entero(m, "ubicaciones")),
                "%d different places are named and %d are asked (TUPA DSD-15)."
                    .formatted(lugares, Materia.entero(m, "ubicaciones"))));
      }
    }
  }
}
