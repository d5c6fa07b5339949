package pe.gob.indecopi.platform.almacen;

import org.bson.Document;

/** The field names of the envelope, those of the outbox apart. */
final class Sobre {
  static final String ID = "_id";
  static final String VERSION = "version";
  static final String ESQUEMA = "esquema";
  static final String ESCRITURAS = "escrituras";
  static final String PROXIMO_VENCE = "proximoVence";

  private Sobre() {}

  static long version(Document documento) {
    return documento.get(VERSION, Number.class).longValue();
  }

  static int esquema(Document documento) {
    return documento.get(ESQUEMA) instanceof Number n ? n.intValue() : 1;
  }
}
