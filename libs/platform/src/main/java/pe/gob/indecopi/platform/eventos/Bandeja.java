package pe.gob.indecopi.platform.eventos;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Who sends what documents have to publish. Writers tell it; it works beside them. */
public interface Bandeja {

  /** Nobody sends; what is to publish waits in the documents. */
  Bandeja NINGUNA =
      new Bandeja() {
        @Override
        public void vigilar(MongoCollection<Document> coleccion) {}

        @Override
        public @Nullable Document reclamo() {
          return null;
        }

        @Override
        public void reclamado(
            MongoCollection<Document> coleccion,
            String id,
            @Nullable Document reclamo,
            List<Document> eventos) {}

        @Override
        public void escrito(MongoCollection<Document> coleccion, String id) {}
      };

  /** From now on the sweep looks at this collection, which has an index on {@link Salida#DESDE}. */
  void vigilar(MongoCollection<Document> coleccion);

  /**
   * A claim to store within the write that brings events into a document where none wait, which
   * spares the write that would claim it afterwards; null while nothing can be sent.
   */
  @Nullable Document reclamo();

  /** Those events were stored with that claim on their document, if any. Returns at once. */
  void reclamado(
      MongoCollection<Document> coleccion,
      String id,
      @Nullable Document reclamo,
      List<Document> eventos);

  /** A stored document has something more to publish. Returns at once. */
  void escrito(MongoCollection<Document> coleccion, String id);
}
