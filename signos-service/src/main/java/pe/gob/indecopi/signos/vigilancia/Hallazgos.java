package pe.gob.indecopi.signos.vigilancia;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * What everybody was told, one document each. The number is the owner's greatest plus one under a
 * unique key, so that a reader never sees one before those ahead of it; a publication is told once
 * per watch, under a second one. None is ever removed: its number would be given again, and a
 * reader that has passed it would miss the other.
 */
final class Hallazgos {
  private static final String DUENIO = "duenio";
  private static final String ORDEN = "orden";
  private static final String VIGILANCIA = "vigilancia";
  private static final String PUBLICACION = "publicacion";

  private final MongoCollection<Document> hallazgos;

  Hallazgos(MongoDatabase base) {
    this.hallazgos = base.getCollection("hallazgos");
    var unico = new IndexOptions().unique(true);
    hallazgos.createIndex(Indexes.ascending(DUENIO, ORDEN), unico);
    hallazgos.createIndex(Indexes.ascending(VIGILANCIA, PUBLICACION), unico);
  }

  /** Tells it, unless it was told. */
  void contar(Hallazgo h) {
    while (!contado(h)) {
      try {
        hallazgos.insertOne(documento(h.en(ultimo(h.duenio()) + 1)));
        return;
      } catch (MongoWriteException repetido) {
        if (ErrorCategory.fromErrorCode(repetido.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw repetido;
        }
      }
    }
  }

  /**
   * What that person was told after that place, in order.
   *
   * @param vigilancia only of that watch; absent for all
   */
  List<Hallazgo> despues(String duenio, @Nullable String vigilancia, long orden, int cuantos) {
    Bson suyos = and(eq(DUENIO, duenio), gt(ORDEN, orden));
    return hallazgos
        .find(vigilancia == null ? suyos : and(suyos, eq(VIGILANCIA, vigilancia)))
        .sort(Sorts.ascending(DUENIO, ORDEN))
        .limit(cuantos)
        .map(Hallazgos::hallazgo)
        .into(new ArrayList<>());
  }

  /** What a watch was told of a publication. */
  Optional<Hallazgo> buscar(String vigilancia, long publicacion) {
    var uno = and(eq(VIGILANCIA, vigilancia), eq(PUBLICACION, publicacion));
    return Optional.ofNullable(hallazgos.find(uno).first()).map(Hallazgos::hallazgo);
  }

  private boolean contado(Hallazgo h) {
    return buscar(h.vigilancia(), h.publicacion()).isPresent();
  }

  private long ultimo(String duenio) {
    var ultimo =
        hallazgos.find(eq(DUENIO, duenio)).sort(Sorts.descending(DUENIO, ORDEN)).limit(1).first();
    return ultimo == null ? 0 : ultimo.get(ORDEN, Number.class).longValue();
  }

  private static Document documento(Hallazgo h) {
    return new Document(VIGILANCIA, h.vigilancia())
        .append(DUENIO, h.duenio())
        .append(ORDEN, h.orden())
        .append(PUBLICACION, h.publicacion())
        .append("expediente", h.expediente())
        .append("numero", h.numero())
        .append("signo", h.signo())
        .append("clases", h.clases())
        .append("dia", h.dia().toString())
        .append("vence", h.vence().toString())
        .append("puntaje", h.puntaje())
        .append("grado", h.grado().name())
        .append("relacion", h.relacion().name())
        .append(
            "motivos",
            h.motivos().stream().map(t -> new Document("es", t.es()).append("en", t.en())).toList())
        .append("en", Date.from(h.en()));
  }

  private static Hallazgo hallazgo(Document d) {
    return new Hallazgo(
        d.getString(VIGILANCIA),
        d.getString(DUENIO),
        d.get(ORDEN, Number.class).longValue(),
        d.get(PUBLICACION, Number.class).longValue(),
        d.getString("expediente"),
        d.getString("numero"),
        d.getString("signo"),
        d.getList("clases", Integer.class),
        LocalDate.parse(d.getString("dia")),
        LocalDate.parse(d.getString("vence")),
        d.getDouble("puntaje"),
        Grado.valueOf(d.getString("grado")),
        Relacion.valueOf(d.getString("relacion")),
        d.getList("motivos", Document.class).stream()
            .map(t -> Texto.de(t.getString("es"), t.getString("en")))
            .toList(),
        d.getDate("en").toInstant());
  }
}
