package pe.gob.indecopi.procedimientos.antecedentes;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.procedimientos.antecedentes.Antecedente.MultaFirme;
import tools.jackson.databind.JsonNode;

/**
 * The sanctions that every organ told of, one document each. An event states how its sanction
 * stands, so an older one that comes late, or one that comes twice, has nothing to add.
 */
final class Antecedentes {
  private static final String DOCUMENTO = "documento";
  private static final String SECUENCIA = "secuencia";

  private final MongoCollection<Document> antecedentes;

  Antecedentes(MongoDatabase base) {
    this.antecedentes = base.getCollection("antecedentes");
    antecedentes.createIndex(Indexes.ascending(DOCUMENTO, "_id"));
  }

  /** Notes how a sanction stands, unless something newer is known of it. */
  void anotar(Evento evento) {
    var id = evento.datos().path("sancion").stringValue();
    try {
      antecedentes.updateOne(
          and(eq(id), lt(SECUENCIA, evento.secuencia())),
          new Document("$set", documento(evento)),
          new UpdateOptions().upsert(true));
    } catch (MongoWriteException conocida) {
      // It is there, and what we were told is not newer: the upsert found no older one to change.
      if (ErrorCategory.fromErrorCode(conocida.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw conocida;
      }
      reintentar(id, evento);
    }
  }

  /** Two events of one sanction at once: the one that lost the insert may still be the newer. */
  private void reintentar(String id, Evento evento) {
    antecedentes.updateOne(
        and(eq(id), lt(SECUENCIA, evento.secuencia())), new Document("$set", documento(evento)));
  }

  /**
   * The sanctions of a company, by id.
   *
   * @param despues id of the last one that the reader has
   */
  List<Antecedente> de(String documento, @Nullable String despues, int cuantos) {
    Bson suyos = eq(DOCUMENTO, documento);
    return antecedentes
        .find(despues == null ? suyos : and(suyos, gt("_id", despues)))
        .sort(Sorts.ascending(DOCUMENTO, "_id"))
        .limit(cuantos)
        .map(Antecedentes::antecedente)
        .into(new ArrayList<>());
  }

  private static Document documento(Evento evento) {
    var datos = evento.datos();
    List<Document> multas = new ArrayList<>();
    for (JsonNode m : datos.path("multas")) {
      multas.add(
          new Document("uit", m.path("uit").stringValue())
              .append("infraccion", m.path("infraccion").stringValue()));
    }
    List<String> medidas = new ArrayList<>();
    datos.path("medidas").forEach(m -> medidas.add(m.stringValue()));
    var documento =
        new Document(DOCUMENTO, datos.path("infractor").stringValue())
            .append("fuente", evento.fuente())
            .append(SECUENCIA, evento.secuencia())
            .append("multas", multas)
            .append("medidas", medidas);
    for (var campo :
        List.of("expediente", "numero", "organo", "procedimiento", "firme", "anulada")) {
      if (datos.has(campo)) {
        documento.append(campo, datos.path(campo).stringValue());
      }
    }
    return documento;
  }

  private static Antecedente antecedente(Document d) {
    return new Antecedente(
        d.getString("_id"),
        d.getString(DOCUMENTO),
        d.getString("expediente"),
        d.getString("numero"),
        d.getString("organo"),
        d.getString("procedimiento"),
        d.getList("multas", Document.class, List.of()).stream()
            .map(m -> new MultaFirme(m.getString("uit"), m.getString("infraccion")))
            .toList(),
        d.getList("medidas", String.class, List.of()),
        d.getString("firme"),
        d.getString("anulada"));
  }
}
