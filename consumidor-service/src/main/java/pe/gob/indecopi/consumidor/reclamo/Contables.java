package pe.gob.indecopi.consumidor.reclamo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of the complaints, as it comes: those received in the order of their numbers,
 * which have no gap, and those that ended by the mark that their end leaves on them.
 */
public final class Contables {
  private static final String PRESENTADO = "presentado";

  private final MongoCollection<Document> reclamos;

  /** Of these complaints. */
  public Contables(Reclamos reclamos) {
    this.reclamos = reclamos.agregados().coleccion();
    this.reclamos.createIndex(ascending(ReclamoTraductor.POR_CONTAR));
  }

  /**
   * A complaint as it is counted: nobody's personal data.
   *
   * @param n its number within its year
   * @param ruc of the provider, if it is known
   * @param resultado how it ended; absent while it is open
   * @param concluido day of its end; absent likewise
   */
  public record Contable(
      String id,
      int n,
      LocalDate presentado,
      Canal canal,
      Sector sector,
      @Nullable String ruc,
      @Nullable Resultado resultado,
      @Nullable LocalDate concluido) {}

  /** Those of a year after that number, in order. */
  public List<Contable> recibidos(int anio, int despues, int cuantos) {
    return reclamos
        .find(and(eq("organo", NumeroDeReclamo.SERIE), eq("anio", anio), gt("n", despues)))
        .sort(ascending("organo", "anio", "n"))
        .projection(campos())
        .limit(cuantos)
        .map(Contables::contable)
        .into(new ArrayList<>());
  }

  /** Those that ended and were not said to be counted. */
  public List<Contable> concluidos(int cuantos) {
    return reclamos
        .find(gt(ReclamoTraductor.POR_CONTAR, ""))
        .sort(ascending(ReclamoTraductor.POR_CONTAR))
        .projection(campos())
        .limit(cuantos)
        .map(Contables::contable)
        .into(new ArrayList<>());
  }

  /**
   * Takes the mark of the end away. No version changes: the mark is nobody's but ours, and no write
   * of a complaint that has ended puts it again.
   */
  public void contados(Collection<String> ids) {
    reclamos.updateMany(in("_id", ids), Updates.unset(ReclamoTraductor.POR_CONTAR));
  }

  /** How many against that provider are open, of those filed in those days. */
  public long abiertos(String ruc, LocalDate desde, LocalDate hasta) {
    return reclamos.countDocuments(
        and(
            eq(ReclamoTraductor.RUC, ruc),
            gt(ReclamoTraductor.ABIERTO, ""),
            gte(PRESENTADO, desde.toString()),
            lte(PRESENTADO, hasta.toString())));
  }

  private static Bson campos() {
    return Projections.include(
        "n", PRESENTADO, "canal", "materia.sector", ReclamoTraductor.RUC, "situacion");
  }

  private static Contable contable(Document d) {
    var situacion = d.get("situacion", Document.class);
    var resultado = situacion.getString("resultado");
    var concluido = situacion.getString("concluido");
    return new Contable(
        d.getString("_id"),
        d.getInteger("n"),
        LocalDate.parse(d.getString(PRESENTADO)),
        Canal.valueOf(d.getString("canal")),
        Sector.valueOf(d.get("materia", Document.class).getString("sector")),
        d.getString(ReclamoTraductor.RUC),
        resultado == null ? null : Resultado.valueOf(resultado),
        concluido == null ? null : LocalDate.parse(concluido));
  }
}
