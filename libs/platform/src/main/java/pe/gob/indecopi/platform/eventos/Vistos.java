package pe.gob.indecopi.platform.eventos;

import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The guard against events that come twice or out of order: a document keeps, for each source and
 * subject, the last event that changed it ({@code vistos}), in the same write as the change. Events
 * state the outcome, so an older one that comes late has nothing to add and is ignored.
 */
public final class Vistos {
  /** The field of the envelope. */
  public static final String VISTOS = "vistos";

  private static final String SECUENCIA = "secuencia";
  private static final String INDICE = "indice";

  private Vistos() {}

  /** Whether the document has noted this event, or a newer one of its source and subject. */
  public static boolean vio(Document documento, Evento evento) {
    return documento.get(VISTOS) instanceof Map<?, ?> vistos
        && vistos.get(clave(evento)) instanceof Map<?, ?> visto
        && compara(visto, evento) >= 0;
  }

  /** A copy of the document that has noted this event. */
  public static Document anotar(Document documento, Evento evento) {
    var anotado = new Document(documento);
    var vistos = new Document();
    if (documento.get(VISTOS) instanceof Map<?, ?> antes) {
      antes.forEach((clave, visto) -> vistos.put(clave.toString(), visto));
    }
    vistos.put(
        clave(evento), new Document(SECUENCIA, evento.secuencia()).append(INDICE, evento.indice()));
    anotado.put(VISTOS, vistos);
    return anotado;
  }

  /** The field of this event's source and subject; dots and dollars do not go into field names. */
  static String clave(Evento evento) {
    return (evento.fuente() + "|" + evento.sujeto())
        .replace("%", "%25")
        .replace(".", "%2E")
        .replace("$", "%24");
  }

  private static int compara(Map<?, ?> visto, Evento evento) {
    var secuencia = Long.compare(numero(visto.get(SECUENCIA)), evento.secuencia());
    return secuencia != 0 ? secuencia : Long.compare(numero(visto.get(INDICE)), evento.indice());
  }

  private static long numero(@Nullable Object valor) {
    return valor instanceof Number numero ? numero.longValue() : -1;
  }
}
