package pe.gob.indecopi.signos.oposicion;

import java.util.List;
import java.util.function.Function;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Diligencias;
import pe.gob.indecopi.signos.oposicion.Oposicion.Derecho;
import pe.gob.indecopi.signos.oposicion.Oposicion.Sustento;

/**
 * An opposition that rests on what is only asked for in another member country holds the second
 * registration back until the first one is conferred (Decisión 486, art. 147): it is granted once
 * the file stood still for that and goes on.
 */
public final class OposicionAndina {
  private static final String OPOSICION = "DSD-9";

  private OposicionAndina() {}

  /** Notes which of the classes that a decision grants are still held back. */
  public static void alResolver(
      Expediente e,
      Actos.Resolver decision,
      Function<Cuaderno, List<Sustento>> sustento,
      Faltas faltas) {
    var concedidas =
        decision.decisiones().stream()
            .filter(d -> d.sentido() == Sentido.CONCEDE)
            .map(Decision::objeto)
            .toList();
    e.cuadernos().stream()
        .filter(k -> k.procedimiento().equals(OPOSICION) && k.estado() == EstadoCuaderno.ADMITIDO)
        .filter(k -> ataca(k, concedidas) && !seEspero(e, k))
        .filter(k -> sustento.apply(k).stream().anyMatch(OposicionAndina::enTramite))
        .forEach(
            k ->
                faltas.agregar(
                    "/datos/decisiones",
                    Texto.de(
                        "La oposición %s se funda en una solicitud andina: suspenda el expediente hasta que se decida (Decisión 486, art. 147)."
                            .formatted(k.id()),
                        "Opposition %s rests on an Andean application: suspend the file until that is decided (Decisión 486, art. 147)."
                            .formatted(k.id()))));
  }

  private static boolean enTramite(Sustento s) {
    return s.derecho() == Derecho.ANDINA && Boolean.TRUE.equals(s.enTramite());
  }

  private static boolean ataca(Cuaderno oposicion, List<String> clases) {
    return oposicion.materia().get("clases") instanceof List<?> dichas
        && dichas.stream().map(String::valueOf).anyMatch(clases::contains);
  }

  /** Since it was admitted, the file was made to go on. */
  private static boolean seEspero(Expediente e, Cuaderno oposicion) {
    return e.actuaciones().reversed().stream()
        .takeWhile(a -> !admite(a, oposicion))
        .anyMatch(a -> a.tipo().equals(Diligencias.REANUDAR));
  }

  private static boolean admite(Actuacion a, Cuaderno oposicion) {
    return a.tipo().equals(Actos.ADMITIR) && oposicion.id().equals(a.cuaderno());
  }
}
