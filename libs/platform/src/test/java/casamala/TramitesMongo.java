package casamala;

import org.bson.Document;

/** As it should be: an adapter beside the domain. */
final class TramitesMongo {
  Document documento = new Document();
}
