package pe.gob.indecopi.fees.conciliacion;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.orden.Comprobante;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.dinero.Dinero;

/** Reconciliations in the store: a document each, and one for every line of their files. */
final class ConciliacionesMongo {

  private static final int AUSENTES = 200;

  private final Agregados<Conciliacion> agregados;
  private final MongoCollection<Document> lineas;

  ConciliacionesMongo(Agregados<Conciliacion> agregados, MongoCollection<Document> lineas) {
    this.agregados = agregados;
    this.lineas = lineas;
    agregados.coleccion().createIndex(ascending("estado"));
    lineas.createIndex(ascending("conciliacion", "linea"));
    lineas.createIndex(ascending("conciliacion", "resultado", "linea"));
  }

  Optional<Conciliacion> buscar(String id) {
    return agregados.buscar(id);
  }

  /** Stores a new one; one of that id that is there already stays as it is. */
  Conciliacion crear(Conciliacion nueva) {
    agregados.insertar(nueva, List.of());
    return agregados.buscar(nueva.id()).orElseThrow();
  }

  /** Those whose lines were not all gone through. */
  List<Conciliacion> enCurso() {
    return agregados
        .coleccion()
        .find(eq("estado", EstadoConciliacion.EN_CURSO.name()))
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  Conciliacion terminar(String id, List<Conciliacion.Ausente> ausentes) {
    return agregados.ejecutar(id, una -> Cambio.de(una.terminada(ausentes, AUSENTES)));
  }

  /** Notes the result of a line, in the place of an earlier one. */
  void anotar(String id, Hallazgo hallazgo) {
    lineas.updateOne(
        eq("_id", id + "." + hallazgo.pagado().linea()),
        new Document("$set", documento(id, hallazgo)),
        new UpdateOptions().upsert(true));
  }

  /** Lines with their results, after that one. */
  List<Hallazgo> lineas(String id, @Nullable ResultadoDeLinea resultado, int despues, int cuantas) {
    Bson suyas = and(eq("conciliacion", id), gt("linea", despues));
    return lineas
        .find(resultado == null ? suyas : and(suyas, eq("resultado", resultado.name())))
        .sort(ascending("linea"))
        .limit(cuantas)
        .map(ConciliacionesMongo::hallazgo)
        .into(new ArrayList<>());
  }

  private static Document documento(String id, Hallazgo uno) {
    var pagado = uno.pagado();
    return new Document("conciliacion", id)
        .append("linea", pagado.linea())
        .append("canal", pagado.comprobante().canal().name())
        .append("numero", pagado.comprobante().numero())
        .append("referencia", pagado.referencia())
        .append("monto", ConciliacionTraductor.texto(pagado.monto()))
        .append("resultado", uno.resultado().name())
        .append("documento", uno.documento())
        .append("motivo", uno.motivo());
  }

  private static Hallazgo hallazgo(Document d) {
    return new Hallazgo(
        new Pagado(
            d.getInteger("linea"),
            new Comprobante(Canal.valueOf(d.getString("canal")), d.getString("numero")),
            d.getString("referencia"),
            Dinero.soles(d.getString("monto"))),
        ResultadoDeLinea.valueOf(d.getString("resultado")),
        d.getString("documento"),
        d.getString("motivo"));
  }
}
