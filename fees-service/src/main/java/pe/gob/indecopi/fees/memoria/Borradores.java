package pe.gob.indecopi.fees.memoria;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import pe.gob.indecopi.platform.almacen.AgregadoAusente;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.web.Cursor;

/** Drafts and approved versions in the store. */
final class Borradores {

  private final Agregados<Borrador> agregados;

  Borradores(Agregados<Borrador> agregados) {
    this.agregados = agregados;
    var unico = new IndexOptions().unique(true).sparse(true);
    agregados.coleccion().createIndex(ascending(BorradorTraductor.DIA), unico);
    agregados.coleccion().createIndex(ascending(BorradorTraductor.NOMBRE), unico);
  }

  Optional<Borrador> buscar(String id) {
    return agregados.buscar(id);
  }

  /** Stores a new one; the one of an earlier try with the same id wins. */
  Borrador crear(Borrador nuevo) {
    agregados.insertar(nuevo, List.of());
    return agregados.buscar(nuevo.id()).orElseThrow();
  }

  /**
   * Changes one.
   *
   * @throws pe.gob.indecopi.platform.problema.Rechazo if there is none, what the change refuses, or
   *     {@code version-existente}
   */
  Borrador cambiar(String id, UnaryOperator<Borrador> cambio) {
    try {
      return agregados.ejecutar(id, actual -> Cambio.de(cambio.apply(actual)));
    } catch (AgregadoAusente ausente) {
      throw Negativas.noEsta();
    } catch (MongoWriteException rechazada) {
      if (rechazada.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        throw Negativas.vigenciaOcupada();
      }
      throw rechazada;
    }
  }

  /** The ids of the approved ones. */
  Set<String> aprobados() {
    Set<String> ids = new HashSet<>();
    agregados
        .coleccion()
        .find(gt(BorradorTraductor.DIA, ""))
        .projection(include("_id"))
        .forEach(documento -> ids.add(documento.getString("_id")));
    return ids;
  }

  /** One more than the page holds, in the order of their ids. */
  List<Borrador> pagina(Cursor cursor) {
    var despues = cursor.despues();
    List<Borrador> pagina = new ArrayList<>();
    agregados
        .coleccion()
        .find(gt("_id", despues == null ? "" : despues))
        .sort(ascending("_id"))
        .limit(cursor.limite() + 1)
        .forEach(documento -> pagina.add(agregados.leer(documento)));
    return pagina;
  }
}
