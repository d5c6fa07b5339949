package pe.gob.indecopi.local.banco;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Stores complaints like the ended ones that the service holds: the same documents, each with an
 * id, a number and a consumer of its own, so that what is measured afterwards is measured among
 * many. What counts them as they come (the indicators) does not hear of these.
 */
final class SiembraDeReclamos {
  private static final int POR_LOTE = 500;
  private static final int MODELOS = 2_000;

  /** The first DNI of their consumers: nobody else in the bench begins so. */
  private static final int PRIMER_DNI = 60_000_000;

  private final MongoCollection<Document> reclamos;
  private final List<Document> modelos;

  private SiembraDeReclamos(MongoCollection<Document> reclamos) {
    this.reclamos = reclamos;
    this.modelos =
        reclamos
            .find(Filters.exists("abierto", false))
            .sort(Sorts.descending("organo", "anio", "n"))
            .limit(MODELOS)
            .into(new ArrayList<>());
  }

  /** {@code SiembraDeReclamos URI DATABASE HOW-MANY}. */
  public static void main(String[] args) {
    try (var cliente = MongoClients.create(args[0])) {
      var base = cliente.getDatabase(args[1]);
      new SiembraDeReclamos(base.getCollection("reclamos")).sembrar(Integer.parseInt(args[2]));
    }
  }

  private void sembrar(int cuantos) {
    var ultimo = reclamos.find().sort(Sorts.descending("organo", "anio", "n")).first();
    var primero = ultimo.getInteger("n") + 1;
    IntStream.rangeClosed(0, (cuantos - 1) / POR_LOTE)
        .parallel()
        .forEach(
            lote ->
                reclamos.insertMany(
                    IntStream.range(lote * POR_LOTE, Math.min((lote + 1) * POR_LOTE, cuantos))
                        .mapToObj(i -> como(modelos.get(i % modelos.size()), primero + i))
                        .toList()));
  }

  private static Document como(Document modelo, int n) {
    var otro = new Document(modelo);
    otro.keySet().removeAll(List.of("porPublicar", "porPublicarDesde", "relevo"));
    otro.put("_id", "rec_" + UUID.randomUUID().toString().replace("-", ""));
    otro.put("n", n);
    otro.put("orden", "%d/%09d".formatted(otro.getInteger("anio"), n));
    otro.put("deConsumidor", "DNI:" + (PRIMER_DNI + n));
    return otro;
  }
}
