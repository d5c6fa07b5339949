package pe.gob.indecopi.consumidor.orientacion;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import tools.jackson.databind.json.JsonMapper;

/**
 * The enquiries in the store. What was asked in a month that is over never changes, so its counts
 * are taken once and kept.
 */
final class Orientaciones {
  private static final String ORDEN = "orden";

  private final MongoCollection<Document> orientaciones;
  private final MongoCollection<Document> meses;
  private final JsonMapper json;

  Orientaciones(MongoDatabase base, JsonMapper json) {
    this.orientaciones = base.getCollection("orientaciones");
    this.meses = base.getCollection("orientaciones_meses");
    this.json = json;
    orientaciones.createIndex(Indexes.ascending(ORDEN));
  }

  /** How many were about that and came that way. */
  @Schema(name = "CuentaDeOrientaciones")
  record Cuenta(Canal canal, Tema tema, long cuantas) {}

  /** Records one; one of its id that is there stays. Answers it as stored. */
  Orientacion anotar(Orientacion nueva) {
    try {
      orientaciones.insertOne(documento(nueva));
      return nueva;
    } catch (MongoWriteException repetida) {
      if (ErrorCategory.fromErrorCode(repetida.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw repetida;
      }
      return buscar(nueva.id()).orElseThrow();
    }
  }

  Optional<Orientacion> buscar(String id) {
    return Optional.ofNullable(orientaciones.find(eq(id)).first()).map(this::orientacion);
  }

  /**
   * Those of some days, the newest first.
   *
   * @param despues place of the last one that the reader has; absent to begin
   */
  List<Orientacion> entre(LocalDate desde, LocalDate hasta, @Nullable String despues, int cuantas) {
    var fin = hasta.plusDays(1).toString();
    Bson antes = lt(ORDEN, despues == null || despues.compareTo(fin) > 0 ? fin : despues);
    return orientaciones
        .find(and(gte(ORDEN, desde.toString()), antes))
        .sort(Sorts.descending(ORDEN))
        .limit(cuantas)
        .map(this::orientacion)
        .into(new ArrayList<>());
  }

  /** The counts of a month that is over, taken once. */
  List<Cuenta> delMes(YearMonth mes) {
    var guardadas = meses.find(eq(mes.toString())).first();
    if (guardadas != null) {
      return guardadas.getList("cuentas", Document.class).stream()
          .map(d -> json.convertValue(d, Cuenta.class))
          .toList();
    }
    var cuentas = entre(mes.atDay(1), mes.atEndOfMonth());
    try {
      List<?> filas = json.convertValue(cuentas, List.class);
      meses.insertOne(new Document("_id", mes.toString()).append("cuentas", filas));
    } catch (MongoWriteException repetida) {
      if (ErrorCategory.fromErrorCode(repetida.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw repetida;
      }
    }
    return cuentas;
  }

  /** The counts of some days, taken now. */
  List<Cuenta> entre(LocalDate desde, LocalDate hasta) {
    return orientaciones
        .aggregate(
            List.of(
                Aggregates.match(
                    and(gte(ORDEN, desde.toString()), lt(ORDEN, hasta.plusDays(1).toString()))),
                Aggregates.group(
                    new Document("canal", "$canal").append("tema", "$tema"),
                    Accumulators.sum("cuantas", 1))))
        .map(Orientaciones::cuenta)
        .into(new ArrayList<>());
  }

  private static Cuenta cuenta(Document d) {
    var de = d.get("_id", Document.class);
    return new Cuenta(
        Canal.valueOf(de.getString("canal")),
        Tema.valueOf(de.getString("tema")),
        d.get("cuantas", Number.class).longValue());
  }

  @SuppressWarnings("unchecked")
  private Document documento(Orientacion o) {
    var d = new Document((Map<String, Object>) json.convertValue(o, Map.class));
    d.remove("id");
    return d.append("_id", o.id()).append(ORDEN, o.orden());
  }

  private Orientacion orientacion(Document d) {
    return json.convertValue(new Document(d).append("id", d.getString("_id")), Orientacion.class);
  }
}
