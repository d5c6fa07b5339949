package pe.gob.indecopi.platform.eventos;

import org.bson.Document;

/** The guard against events that come twice or out of order. */
public final class Vistos {
  private Vistos() {}

  /** Whether the document has noted this event, or a newer one of its source and subject. */
  public static boolean vio(Document documento, Evento evento) {
    throw new UnsupportedOperationException();
  }
}
