package pe.gob.indecopi.signos.figura;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.types.Binary;
import pe.gob.indecopi.signos.viena.CodigoDeViena;

/**
 * The figures of the register as they outlive a start, with the place in its feed up to which they
 * are whole. All of it can be made anew from the register and the documents.
 */
final class FigurasGuardadas {
  private static final ReplaceOptions O_NUEVA = new ReplaceOptions().upsert(true);

  /** Changes with what is kept of each: what another release kept is left aside. */
  private static final String FORMA = Firma.FORMA + ".2";

  /** Where the place in the feed stands, for each form. */
  private static final String LUGAR = "hasta." + FORMA;

  private final MongoCollection<Document> figuras;
  private final MongoCollection<Document> lugares;

  FigurasGuardadas(MongoDatabase base) {
    this.figuras = base.getCollection("figurasDelRegistro." + FORMA);
    this.lugares = base.getCollection("figurasDelRegistro");
  }

  /** Takes a figure as it was kept. */
  @FunctionalInterface
  interface Lector {
    void tomar(String registro, Figuras.Figura figura);
  }

  /** The place in the feed; 0 where nothing was kept in this form. */
  long hasta() {
    var lugar = lugares.find(eq(LUGAR)).first();
    return lugar == null ? 0 : lugar.get("n", Number.class).longValue();
  }

  void alcanzo(long n) {
    lugares.replaceOne(eq(LUGAR), new Document("_id", LUGAR).append("n", n), O_NUEVA);
  }

  void leer(Lector lector) {
    for (var d : figuras.find()) {
      lector.tomar(
          d.getString("_id"),
          new Figuras.Figura(
              Firma.leer(d.get("firma", Binary.class).getData()),
              FigurasDelRegistro.codigos(d.get("viena")),
              d.get("clases", Number.class).longValue()));
    }
  }

  void poner(String registro, Figuras.Figura figura) {
    var nueva =
        new Document("_id", registro)
            .append("firma", new Binary(figura.firma().bytes()))
            .append("clases", figura.clases())
            .append(
                "viena", figura.viena().stream().map(CodigoDeViena::toString).sorted().toList());
    figuras.replaceOne(eq(registro), nueva, O_NUEVA);
  }

  void quitar(String registro) {
    figuras.deleteOne(eq(registro));
  }
}
