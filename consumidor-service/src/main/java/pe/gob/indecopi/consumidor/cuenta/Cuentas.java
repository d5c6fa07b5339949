package pe.gob.indecopi.consumidor.cuenta;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.AgregadoAusente;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.databind.json.JsonMapper;

/** The accounts in the store. */
public final class Cuentas {
  private final Agregados<Cuenta> agregados;

  Cuentas(FabricaDeAgregados fabrica, JsonMapper json) {
    this.agregados = fabrica.de("cuentas", new CuentaTraductor(json));
    var coleccion = agregados.coleccion();
    coleccion.createIndex(ascending(CuentaTraductor.TITULAR), new IndexOptions().unique(true));
    coleccion.createIndex(ascending(CuentaTraductor.LUGAR));
    coleccion.createIndex(ascending(CuentaTraductor.REPRESENTA));
    coleccion.createIndex(ascending(CuentaTraductor.DOCUMENTOS));
  }

  /** The account of that id, if there is one. */
  Optional<Cuenta> buscar(String id) {
    return id.startsWith(CuentaId.PREFIJO) ? agregados.buscar(id) : Optional.empty();
  }

  /** The account of whoever has that document, like {@code RUC:20999999981}. */
  public Optional<Cuenta> de(String titular) {
    return Optional.ofNullable(
            agregados.coleccion().find(eq(CuentaTraductor.TITULAR, titular)).first())
        .map(agregados::leer);
  }

  /** The accounts of companies that name that document as one of their representatives. */
  public List<Cuenta> queRepresenta(String documento) {
    return agregados
        .coleccion()
        .find(eq(CuentaTraductor.REPRESENTA, documento))
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /** Those that hold a document. */
  List<Cuenta> conDocumento(String documento) {
    return agregados
        .coleccion()
        .find(eq(CuentaTraductor.DOCUMENTOS, documento))
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /** Those that stand so, the oldest first. */
  List<Cuenta> en(EstadoDeCuenta estado, @Nullable String despues, int cuantas) {
    var desde = despues == null ? estado + "/" : despues;
    return agregados
        .coleccion()
        .find(and(gt(CuentaTraductor.LUGAR, desde), lt(CuentaTraductor.LUGAR, estado + "0")))
        .sort(ascending(CuentaTraductor.LUGAR))
        .limit(cuantas)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /** The place of an account in that list. */
  static String lugar(Cuenta c) {
    return c.estado() + "/" + c.aceptaciones().getFirst().en() + "/" + c.id();
  }

  /** Stores a new one; false if its document has one already. */
  boolean crear(Cuenta nueva) {
    return agregados.insertar(nueva, List.of());
  }

  /**
   * Reads, decides and writes until it wins.
   *
   * @throws Rechazo {@code no-encontrado} if there is none, or what the decision refuses
   */
  Cuenta mover(CuentaId id, UnaryOperator<Cuenta> decision) {
    try {
      return agregados.ejecutar(
          id.valor(), actual -> new Cambio<>(decision.apply(actual), List.of()));
    } catch (AgregadoAusente ausente) {
      throw noEncontrada();
    }
  }

  static Rechazo noEncontrada() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal cuenta", "There is no such account"));
  }
}
