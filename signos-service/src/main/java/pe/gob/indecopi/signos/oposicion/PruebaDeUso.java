package pe.gob.indecopi.signos.oposicion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.signos.oposicion.Oposicion.Derecho;
import pe.gob.indecopi.signos.oposicion.Oposicion.Sustento;

/**
 * The proof of use of a trade name on which an opposition rests (TUPA DSD-9.4.c; D.Leg. 1075, art.
 * 86). To lack it is none of the faults for which an opposition is not admitted (Decisión 486, art.
 * 149); so the office asks for it before it admits one that rests on nothing else.
 */
public final class PruebaDeUso {
  private static final Set<String> PLAZOS_PARA_ELLA =
      Set.of("pruebaOposicion", "subsanarFundamentosOposicion");

  private PruebaDeUso() {}

  /** Notes that it was neither handed in nor asked for. */
  public static void alAdmitir(
      Expediente e, Cuaderno oposicion, List<Sustento> sustento, Faltas faltas) {
    var enSoloNombres =
        !sustento.isEmpty()
            && sustento.stream().allMatch(s -> s.derecho() == Derecho.NOMBRE_COMERCIAL);
    if (enSoloNombres && !llego(e, oposicion) && !sePidio(e, oposicion)) {
      faltas.agregar(
          "/tipo",
          Texto.de(
              "Se sustenta solo en un nombre comercial y no trae pruebas de su uso: pídalas con"
                  + " OBSERVAR (TUPA DSD-9.4.c).",
              "It rests on a trade name alone and brings no proof of its use: ask for it by OBSERVAR"
                  + " (TUPA DSD-9.4.c)."));
    }
  }

  private static boolean llego(Expediente e, Cuaderno oposicion) {
    return !oposicion.documentos().isEmpty()
        || e.actuaciones().stream()
            .filter(a -> oposicion.id().equals(a.cuaderno()))
            .anyMatch(a -> !Objects.requireNonNullElse(a.documentos(), Map.of()).isEmpty());
  }

  private static boolean sePidio(Expediente e, Cuaderno oposicion) {
    return e.plazos().stream()
        .filter(p -> oposicion.id().equals(p.cuaderno()))
        .anyMatch(p -> PLAZOS_PARA_ELLA.contains(p.tipo()));
  }
}
