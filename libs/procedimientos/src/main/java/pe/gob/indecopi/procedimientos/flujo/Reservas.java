package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** What the acts of a file say of itself: what is kept back, and which files are bound to it. */
public final class Reservas {
  private Reservas() {}

  /** The acts that are kept back now (Ley 27444, art. 160.1). */
  public static Set<Integer> folios(Expediente e) {
    Set<Integer> folios = new TreeSet<>();
    for (Actuacion a : e.actuaciones()) {
      if (a.tipo().equals(ActosDeArchivo.RESERVAR)) {
        nombrados(a).forEach(folios::add);
      } else if (a.tipo().equals(ActosDeArchivo.LEVANTAR_RESERVA)) {
        nombrados(a).forEach(folios::remove);
      }
    }
    return folios;
  }

  /**
   * Ids of the files that are joined to this one, or that it is joined to (art. 149), of the one in
   * which it goes on before another organ (art. 130), and of those that came out of it by a
   * division, or it came out of.
   */
  public static List<String> relacionados(Expediente e) {
    Set<String> ids = new TreeSet<>();
    for (Actuacion a : e.actuaciones()) {
      BiConsumer<Set<String>, String> que =
          switch (a.tipo()) {
            case ActosDeArchivo.ACUMULAR,
                ActosDeArchivo.EXPEDIENTE_ACUMULADO,
                ActosDeArchivo.EXPEDIENTE_REMITIDO,
                ActosDeArchivo.EXPEDIENTE_RECIBIDO,
                ActosDeArchivo.DESGLOSE,
                ActosDeArchivo.EXPEDIENTE_DESGLOSADO ->
                Set::add;
            case ActosDeArchivo.EXPEDIENTE_SEPARADO -> Set::remove;
            default -> (_, _) -> {};
          };
      que.accept(ids, String.valueOf(a.datos().get("expediente")));
      if (a.tipo().equals(ActosDeArchivo.DESACUMULAR)) {
        principal(e, a.folio()).forEach(ids::remove);
      }
    }
    return List.copyOf(ids);
  }

  /** The file that this one was joined to, before that folio. */
  public static List<String> principal(Expediente e, int antesDe) {
    return e.actuaciones().reversed().stream()
        .filter(a -> a.folio() < antesDe && a.tipo().equals(ActosDeArchivo.ACUMULAR))
        .limit(1)
        .map(a -> String.valueOf(a.datos().get("expediente")))
        .toList();
  }

  /** Whether it goes on in another one. */
  static boolean acumulado(Expediente e) {
    return e.actuaciones().reversed().stream()
        .filter(
            a ->
                a.tipo().equals(ActosDeArchivo.ACUMULAR)
                    || a.tipo().equals(ActosDeArchivo.DESACUMULAR))
        .findFirst()
        .filter(a -> a.tipo().equals(ActosDeArchivo.ACUMULAR))
        .isPresent();
  }

  /** The requests to read that wait for an answer, in order. */
  static List<Actuacion> lecturasPorAtender(Expediente e) {
    return porAtender(e, ActosDeArchivo.SOLICITAR_LECTURA, ActosDeArchivo.ATENDER_LECTURA);
  }

  /** The requests for copies that wait for theirs, in order. */
  public static List<Actuacion> copiasPorAtender(Expediente e) {
    return porAtender(e, ActosDeArchivo.SOLICITAR_COPIAS, ActosDeArchivo.EXPEDIR_COPIAS);
  }

  private static List<Actuacion> porAtender(Expediente e, String pedido, String respuesta) {
    var atendidos =
        e.actuaciones().stream()
            .filter(a -> a.tipo().equals(respuesta))
            .map(a -> String.valueOf(a.datos().get("folio")))
            .toList();
    return e.actuaciones().stream()
        .filter(a -> a.tipo().equals(pedido))
        .filter(a -> !atendidos.contains(String.valueOf(a.folio())))
        .toList();
  }

  /** The acts that were asked for with the request that this EXPEDIR_COPIAS answers. */
  public static Set<Integer> copiados(Expediente e, Actuacion expedicion) {
    var folio = String.valueOf(expedicion.datos().get("folio"));
    return e.actuaciones().stream()
        .filter(a -> a.tipo().equals(ActosDeArchivo.SOLICITAR_COPIAS))
        .filter(a -> String.valueOf(a.folio()).equals(folio))
        .flatMap(Reservas::nombrados)
        .collect(Collectors.toSet());
  }

  /** The acts that this one names. */
  public static Stream<Integer> nombrados(Actuacion a) {
    return a.datos().get("folios") instanceof List<?> lista
        ? lista.stream().filter(Number.class::isInstance).map(n -> ((Number) n).intValue())
        : Stream.empty();
  }
}
