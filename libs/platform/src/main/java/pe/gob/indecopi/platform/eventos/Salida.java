package pe.gob.indecopi.platform.eventos;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * The outbox inside a document: {@code porPublicar}, the frozen events that wait; {@code
 * porPublicarDesde}, since when, the scalar that the sweep looks at, absent when nothing waits; and
 * {@code relevo}, who is sending them and until when nobody else does.
 */
public final class Salida {
  /** The frozen events, oldest first. */
  public static final String POR_PUBLICAR = "porPublicar";

  /** Since when the oldest waits. */
  public static final String DESDE = "porPublicarDesde";

  /** The claim of a relay: {@code quien}, {@code hasta}. */
  public static final String RELEVO = "relevo";

  private Salida() {}

  /**
   * Freezes facts into the events of that version of a document, ready to lie in {@link
   * #POR_PUBLICAR}.
   */
  public static List<Document> congelar(
      String fuente, String id, long version, List<Hecho> hechos, Instant ahora) {
    return IntStream.range(0, hechos.size())
        .mapToObj(i -> congelar(fuente, id, version, i, hechos.get(i), ahora))
        .toList();
  }

  private static Document congelar(
      String fuente, String id, long version, int indice, Hecho hecho, Instant ahora) {
    var evento = id + "." + version + "." + indice;
    return new Document("id", evento)
        .append("tema", hecho.tema())
        .append("clave", hecho.sujeto())
        .append("evento", Ceventos.json(evento, fuente, version, indice, hecho, ahora))
        .append("desde", Date.from(ahora));
  }
}
