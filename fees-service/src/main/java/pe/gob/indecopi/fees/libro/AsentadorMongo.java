package pe.gob.indecopi.fees.libro;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;

/**
 * Carries what the documents of one collection have to post into the ledger, and then takes it out
 * of them. A crash between the two repeats the posting, which its key makes harmless.
 *
 * @param <A> the aggregate
 */
public final class AsentadorMongo<A extends Asentable<A>> {

  private static final Logger LOG = LoggerFactory.getLogger(AsentadorMongo.class);
  private static final Date NUNCA = Date.from(Instant.EPOCH);
  private static final int TANDA = 200;

  private final Agregados<A> agregados;
  private final LibroMongo libro;

  /** For the aggregates of a collection. */
  public AsentadorMongo(Agregados<A> agregados, LibroMongo libro) {
    this.agregados = agregados;
    this.libro = libro;
    agregados.coleccion().createIndex(ascending(AsientoTraductor.DESDE));
  }

  /**
   * Posts what an aggregate carries, right after its write. If that fails, the act stands all the
   * same and the sweep posts it.
   *
   * @return the aggregate as it stands after it
   */
  public A asentar(A agregado) {
    try {
      return llevar(agregado);
    } catch (RuntimeException fallo) {
      LOG.warn("The entries of {} are posted later: {}", agregado.id(), fallo.toString());
      return agregado;
    }
  }

  /** Posts what is left over, a page at a time; answers how many documents had something. */
  public int barrer() {
    var vistos = 0;
    for (var ids = pendientes(); !ids.isEmpty(); ids = pendientes()) {
      ids.forEach(id -> agregados.buscar(id).ifPresent(this::llevar));
      vistos += ids.size();
    }
    return vistos;
  }

  /** How many documents have something to post. */
  public long pendientesAhora() {
    return agregados.coleccion().countDocuments(gt(AsientoTraductor.DESDE, NUNCA));
  }

  private A llevar(A agregado) {
    var asientos = agregado.porAsentar();
    if (asientos.isEmpty()) {
      return agregado;
    }
    asientos.forEach(libro::asentar);
    var claves = asientos.stream().map(Asiento::clave).toList();
    return agregados.ejecutar(agregado.id(), actual -> Cambio.de(actual.asentados(claves)));
  }

  private List<String> pendientes() {
    return agregados
        .coleccion()
        .find(gt(AsientoTraductor.DESDE, NUNCA))
        .sort(ascending(AsientoTraductor.DESDE))
        .limit(TANDA)
        .projection(include("_id"))
        .map(d -> d.getString("_id"))
        .into(new ArrayList<>());
  }
}
