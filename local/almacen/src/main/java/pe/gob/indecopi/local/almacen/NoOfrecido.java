package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses aloud what this store lacks or would only imitate, so that nobody comes to lean on it:
 * transactions, change streams, indexes that expire or are partial.
 */
final class NoOfrecido {

  private static final int NO_SOPORTADO = 115;

  private static final Set<String> OPCIONES_DE_INDICE =
      Set.of("v", "key", "name", "ns", "unique", "sparse", "background");

  /** Of the driver's own conversation with a server. */
  private static final Set<String> DEL_CONTROLADOR =
      Set.of("hello", "ismaster", "endsessions", "killcursors", "buildinfo");

  private final @Nullable Set<String> permitido;

  /**
   * @param permitido the entries of {@link Inventario} that may be asked, or null for all
   */
  NoOfrecido(@Nullable Set<String> permitido) {
    this.permitido = permitido;
  }

  /**
   * @throws MongoServerError with code 115 (CommandNotSupported)
   */
  void revisar(String mando, Document consulta) {
    String minusculas = mando.toLowerCase(Locale.ROOT);
    switch (minusculas) {
      case "createindexes" -> indices(consulta);
      case "aggregate" -> agregacion(consulta);
      case "renamecollection" -> throw rechazo("renameCollection");
      default -> {
        if (consulta.containsKey("startTransaction") || consulta.containsKey("autocommit")) {
          throw rechazo("a transaction");
        }
      }
    }
    if (permitido != null && !DEL_CONTROLADOR.contains(minusculas)) {
      enLista(mando, consulta, permitido);
    }
  }

  private static void enLista(String mando, Document consulta, Set<String> lista) {
    for (String entrada : Inventario.de(mando, consulta)) {
      if (!lista.contains(entrada)) {
        throw rechazo("'" + entrada + "': it is not in mandos.txt; try it on MongoDB and add it");
      }
    }
  }

  private static void indices(Document consulta) {
    for (Object indice : (Collection<?>) consulta.getOrDefault("indexes", Set.of())) {
      var descripcion = (Document) indice;
      for (String opcion : descripcion.keySet()) {
        if (!OPCIONES_DE_INDICE.contains(opcion)) {
          throw rechazo("the index option " + opcion);
        }
      }
      if (!(descripcion.get("key") instanceof Document campos)
          || campos.values().stream().anyMatch(sentido -> !(sentido instanceof Number))) {
        throw rechazo("an index that is not ordered");
      }
    }
  }

  private static void agregacion(Document consulta) {
    for (Object etapa : (Collection<?>) consulta.getOrDefault("pipeline", Set.of())) {
      if (etapa instanceof Document documento && documento.containsKey("$changeStream")) {
        throw rechazo("a change stream");
      }
    }
  }

  private static MongoServerError rechazo(String que) {
    return new MongoServerError(
        NO_SOPORTADO, "CommandNotSupported", "The embedded store does not offer " + que);
  }
}
