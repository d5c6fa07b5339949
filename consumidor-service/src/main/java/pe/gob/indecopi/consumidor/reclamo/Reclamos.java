package pe.gob.indecopi.consumidor.reclamo;

import static com.mongodb.client.model.Indexes.ascending;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import pe.gob.indecopi.platform.almacen.AgregadoAusente;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.almacen.Numerador;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.databind.json.JsonMapper;

/** The complaints in the store. */
public final class Reclamos {
  private final Agregados<Reclamo> agregados;
  private final Numerador<Reclamo> numerador;

  Reclamos(FabricaDeAgregados fabrica, JsonMapper json) {
    this.agregados = fabrica.de("reclamos", new ReclamoTraductor(json));
    this.numerador = new Numerador<>(agregados);
    var coleccion = agregados.coleccion();
    coleccion.createIndex(ascending(ReclamoTraductor.CONSUMIDOR, ReclamoTraductor.ORDEN));
    coleccion.createIndex(ascending(ReclamoTraductor.RUC, ReclamoTraductor.ORDEN));
    coleccion.createIndex(ascending(ReclamoTraductor.RUC, ReclamoTraductor.ABIERTO));
    coleccion.createIndex(ascending(ReclamoTraductor.ASIGNADO, ReclamoTraductor.LUGAR));
    coleccion.createIndex(ascending(ReclamoTraductor.LUGAR));
    coleccion.createIndex(ascending(ReclamoTraductor.DOCUMENTOS));
  }

  /** The complaint of that id, if there is one. */
  public Optional<Reclamo> buscar(String id) {
    return id.startsWith(ReclamoId.PREFIJO) ? agregados.buscar(id) : Optional.empty();
  }

  /**
   * Reads, decides and writes in one compare-and-set, until it wins; the decision may be asked
   * again. It writes nothing if the decision answers what it was given.
   *
   * @return the complaint as stored
   * @throws Rechazo {@code no-encontrado} if there is none, or what the decision refuses
   */
  public Reclamo mover(ReclamoId id, UnaryOperator<Reclamo> decision) {
    try {
      return agregados.ejecutar(
          id.valor(), actual -> new Cambio<>(decision.apply(actual), List.of()));
    } catch (AgregadoAusente ausente) {
      throw noEncontrado();
    }
  }

  /**
   * Stores a new one under the next number of that year.
   *
   * @return as stored; empty if one of its id is there already
   */
  Optional<Reclamo> crear(int anio, IntFunction<Reclamo> nuevo) {
    return numerador.insertar(
        NumeroDeReclamo.SERIE, anio, n -> new Cambio<>(nuevo.apply(n), List.of()));
  }

  Agregados<Reclamo> agregados() {
    return agregados;
  }

  /** That there is no such complaint, or none that the caller may see. */
  public static Rechazo noEncontrado() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal reclamo", "There is no such complaint"));
  }
}
