package pe.gob.indecopi.consumidor.reclamo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

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

/** The drafts of everybody. Nobody sees those of another. */
final class Borradores {
  static final int MAXIMO = 20;

  private final Agregados<Borrador> agregados;

  Borradores(FabricaDeAgregados fabrica, JsonMapper json) {
    this.agregados = fabrica.de("borradoresDeReclamo", new BorradorTraductor(json));
    var coleccion = agregados.coleccion();
    coleccion.createIndex(ascending(BorradorTraductor.DUENO, "_id"));
    coleccion.createIndex(ascending(BorradorTraductor.DOCUMENTOS));
  }

  /** A draft of that person; nobody else's is ever found. */
  Optional<Borrador> buscar(String id, String dueno) {
    return id.startsWith(Borrador.PREFIJO)
        ? agregados.buscar(id).filter(b -> b.dueno().equals(dueno))
        : Optional.empty();
  }

  /** Those of a person, in a stable order. */
  List<Borrador> de(String dueno, @Nullable String despues, int cuantos) {
    return agregados
        .coleccion()
        .find(and(eq(BorradorTraductor.DUENO, dueno), gt("_id", despues == null ? "" : despues)))
        .sort(ascending(BorradorTraductor.DUENO, "_id"))
        .limit(cuantos)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /**
   * Stores a new one; one of its id that is there stays.
   *
   * @throws Rechazo {@code conflicto} if the person has as many as it may
   */
  Borrador crear(Borrador nuevo) {
    var ya = buscar(nuevo.id(), nuevo.dueno());
    if (ya.isPresent()) {
      return ya.get();
    }
    if (de(nuevo.dueno(), null, MAXIMO).size() >= MAXIMO) {
      throw new Rechazo(
          Codigos.CONFLICTO,
          Texto.de(
              "Ya tiene " + MAXIMO + " borradores: presente o borre uno.",
              "You have " + MAXIMO + " drafts already: submit one, or delete it."));
    }
    agregados.insertar(nuevo, List.of());
    return buscar(nuevo.id(), nuevo.dueno()).orElseThrow(Borradores::noEncontrado);
  }

  /** Changes one as it stands. */
  Borrador cambiar(String id, UnaryOperator<Borrador> como) {
    try {
      return agregados.ejecutar(id, actual -> new Cambio<>(como.apply(actual), List.of()));
    } catch (AgregadoAusente ausente) {
      throw noEncontrado();
    }
  }

  void borrar(Borrador b) {
    agregados.coleccion().deleteOne(and(eq(b.id()), eq(BorradorTraductor.DUENO, b.dueno())));
  }

  /** Whether any names that document. */
  boolean conDocumento(String documento) {
    return agregados.coleccion().find(eq(BorradorTraductor.DOCUMENTOS, documento)).first() != null;
  }

  static Rechazo noEncontrado() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal borrador suyo", "You have no such draft"));
  }
}
