package pe.gob.indecopi.consumidor.multa;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import tools.jackson.databind.json.JsonMapper;

/** The fines of this service, one document each. */
final class Multas {
  private final Agregados<Multa> multas;

  Multas(FabricaDeAgregados fabrica, JsonMapper json) {
    this.multas = fabrica.de("multas", new MultaTraductor(json));
    var coleccion = multas.coleccion();
    coleccion.createIndex(Indexes.ascending(MultaTraductor.ORDEN));
    coleccion.createIndex(Indexes.ascending(MultaTraductor.DEUDOR, "_id"));
    coleccion.createIndex(Indexes.ascending(MultaTraductor.ORGANO, "_id"));
    coleccion.createIndex(Indexes.ascending(MultaTraductor.EXPEDIENTE, "_id"));
  }

  Optional<Multa> buscar(String id) {
    return multas.buscar(id);
  }

  /** What the file says of a fine, known before or not. */
  Multa anotar(Multa segunElExpediente) {
    return multas.insertar(segunElExpediente, List.of())
        ? segunElExpediente
        : ejecutar(segunElExpediente.id(), antes -> antes.como(segunElExpediente));
  }

  Multa ejecutar(String id, UnaryOperator<Multa> cambio) {
    return multas.ejecutar(id, antes -> Cambio.de(cambio.apply(antes)));
  }

  /** The fine that this order is for. */
  Optional<Multa> conOrden(String orden) {
    return Optional.ofNullable(multas.coleccion().find(eq(MultaTraductor.ORDEN, orden)).first())
        .map(multas::leer);
  }

  /**
   * Fines by id.
   *
   * @param deudor document of who owes them; absent for those of the organs
   * @param organos whose they are; none for those of all
   */
  List<Multa> lista(
      @Nullable String deudor,
      Collection<String> organos,
      @Nullable String expediente,
      @Nullable String despues,
      int cuantas) {
    List<Bson> condiciones = new ArrayList<>();
    if (deudor != null) {
      condiciones.add(eq(MultaTraductor.DEUDOR, deudor));
    }
    if (!organos.isEmpty()) {
      condiciones.add(in(MultaTraductor.ORGANO, organos));
    }
    if (expediente != null) {
      condiciones.add(eq(MultaTraductor.EXPEDIENTE, expediente));
    }
    if (despues != null) {
      condiciones.add(gt("_id", despues));
    }
    return multas
        .coleccion()
        .find(condiciones.isEmpty() ? new org.bson.Document() : and(condiciones))
        .sort(Sorts.ascending("_id"))
        .limit(cuantas)
        .map(multas::leer)
        .into(new ArrayList<>());
  }
}
