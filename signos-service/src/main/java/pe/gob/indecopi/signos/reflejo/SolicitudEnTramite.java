package pe.gob.indecopi.signos.reflejo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.signos.reflejo.Reflejo.Visto;

/**
 * What is looked through of an application to register, published or not.
 *
 * @param expediente id of its file
 * @param n place of its last change
 * @param espera whether it waits to be decided, or to enter the register
 * @param desde day from which it has its turn; until it has one, the day on which it was received
 * @param denominacion absent where the sign has no words
 * @param reproduccion document with its figure; absent where it has none
 */
public record SolicitudEnTramite(
    String expediente,
    long n,
    boolean espera,
    LocalDate desde,
    @Nullable String denominacion,
    List<Integer> clases,
    @Nullable String reproduccion,
    List<String> viena) {

  /** What is kept of a file. */
  static Map<String, Object> reflejo(Expediente e) {
    var materia = e.pedido().materia();
    Map<String, Object> que = new LinkedHashMap<>();
    que.put("espera", espera(e));
    que.put("desde", desde(e).toString());
    for (var campo : List.of("denominacion", "reproduccion")) {
      if (materia.get(campo) instanceof String dicho) {
        que.put(campo, dicho);
      }
    }
    que.put("clases", clases(materia));
    que.put("viena", materia.get("viena") instanceof List<?> codigos ? codigos : List.of());
    return que;
  }

  /** The same as it was kept. */
  public static SolicitudEnTramite de(Visto v) {
    var que = v.que();
    return new SolicitudEnTramite(
        v.id(),
        v.n(),
        que.getBoolean("espera"),
        LocalDate.parse(que.getString("desde")),
        que.getString("denominacion"),
        que.getList("clases", Integer.class),
        que.getString("reproduccion"),
        que.getList("viena", String.class));
  }

  private static LocalDate desde(Expediente e) {
    var presentado = e.situacion().presentado();
    return presentado == null
        ? LocalDate.ofInstant(e.cabecera().recibido(), RelojLegal.LIMA)
        : presentado;
  }

  /** The classes of Nice that a matter asks. */
  public static List<Integer> clases(Map<String, Object> materia) {
    return materia.get("clases") instanceof List<?> dichas
        ? dichas.stream()
            .filter(Map.class::isInstance)
            .map(c -> ((Map<?, ?>) c).get("clase"))
            .filter(Number.class::isInstance)
            .map(n -> ((Number) n).intValue())
            .toList()
        : List.of();
  }

  /** Until it is refused, given up or entered in the register. */
  static boolean espera(Expediente e) {
    return switch (e.situacion().estado()) {
      case PENDIENTE_DE_PAGO, PRESENTADO, OBSERVADO, EN_TRAMITE, SUSPENDIDO, RESUELTO, IMPUGNADO ->
          true;
      case FIRME -> concede(e);
      case NO_PRESENTADO, CONCLUIDO -> false;
    };
  }

  private static boolean concede(Expediente e) {
    return !e.resoluciones().isEmpty()
        && e.resoluciones().getLast().decisiones().stream()
            .anyMatch(d -> d.sentido() == Sentido.CONCEDE);
  }
}
