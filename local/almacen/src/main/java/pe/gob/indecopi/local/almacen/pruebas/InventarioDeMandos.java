package pe.gob.indecopi.local.almacen.pruebas;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Writes down every command, option, operator and index option that a driver sends, so that a test
 * can compare them with a committed list. The embedded store and MongoDB agree on what is in the
 * list; what is not must be tried on both before it is added.
 *
 * <p>An entry is {@code find filter $gte}, {@code update $push $each} or {@code createIndexes
 * unique}: the command, then the way to an operator or the name of an option, never a field's name
 * or value.
 *
 * <pre>{@code
 * MongoClientSettings.builder().addCommandListener(inventario)
 * …
 * inventario.compararCon(Path.of("src/test/resources/mandos.txt"));
 * }</pre>
 */
public final class InventarioDeMandos implements CommandListener {

  /** Of the driver's own conversation with a server, the same for every product. */
  private static final Set<String> DEL_CONTROLADOR =
      Set.of("hello", "isMaster", "ismaster", "endSessions", "killCursors", "buildInfo");

  private static final Set<String> SIN_INTERES =
      Set.of("$db", "lsid", "$clusterTime", "$readPreference", "txnNumber");

  private final Set<String> entradas = new ConcurrentSkipListSet<>();

  @Override
  public void commandStarted(CommandStartedEvent evento) {
    String mando = evento.getCommandName();
    if (DEL_CONTROLADOR.contains(mando)) {
      return;
    }
    entradas.add(mando);
    evento
        .getCommand()
        .forEach(
            (opcion, valor) -> {
              if (!opcion.equals(mando) && !SIN_INTERES.contains(opcion)) {
                opcion(mando, opcion, valor);
              }
            });
  }

  /** What was sent so far, in order. */
  public List<String> entradas() {
    return List.copyOf(entradas);
  }

  /**
   * Compares what was sent with a committed list, one entry a line.
   *
   * @throws AssertionError that names what was sent and is not in the list
   */
  public void compararCon(Path lista) {
    Set<String> nuevas = new TreeSet<>(entradas);
    try {
      Files.readAllLines(lista).forEach(nuevas::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!nuevas.isEmpty()) {
      throw new AssertionError(
          "Sent to the store and not in %s:%n%s".formatted(lista, String.join("\n", nuevas)));
    }
  }

  private void opcion(String mando, String opcion, BsonValue valor) {
    switch (opcion) {
      case "indexes" -> valor.asArray().forEach(indice -> indice(mando, indice.asDocument()));
      case "updates", "deletes" ->
          valor.asArray().forEach(uno -> opciones(mando, uno.asDocument()));
      case "documents" -> {
        // What is stored is data.
      }
      default -> {
        entradas.add(mando + " " + opcion);
        operadores(mando + " " + opcion, valor);
      }
    }
  }

  private void opciones(String mando, BsonDocument partes) {
    partes.forEach(
        (opcion, valor) -> {
          entradas.add(mando + " " + opcion);
          operadores(mando + " " + opcion, valor);
        });
  }

  private void indice(String mando, BsonDocument indice) {
    indice.keySet().forEach(opcion -> entradas.add(mando + " " + opcion));
    indice
        .getDocument("key", new BsonDocument())
        .values()
        .forEach(sentido -> entradas.add(mando + " key " + sentidoDe(sentido)));
  }

  private static String sentidoDe(BsonValue sentido) {
    return sentido.isNumber() ? String.valueOf(sentido.asNumber().intValue()) : "special";
  }

  private void operadores(String camino, BsonValue valor) {
    if (valor instanceof BsonArray lista) {
      lista.forEach(elemento -> operadores(camino, elemento));
    } else if (valor instanceof BsonDocument documento) {
      documento.forEach((campo, interior) -> operador(camino, campo, interior));
    }
  }

  /** Below a field the way starts again: what matters is the operator, not how deep it stands. */
  private void operador(String camino, String campo, BsonValue interior) {
    if (campo.startsWith("$")) {
      entradas.add(camino + " " + campo);
    }
    if (!GUARDAN.contains(campo)) {
      operadores(camino, interior);
    } else if (campo.equals("$push") || campo.equals("$addToSet")) {
      modificadores(camino + " " + campo, interior);
    }
  }

  /** Operators whose operands are data. */
  private static final Set<String> GUARDAN =
      Set.of("$set", "$setOnInsert", "$unset", "$push", "$addToSet", "$inc", "$max", "$min");

  private void modificadores(String camino, BsonValue campos) {
    campos
        .asDocument()
        .values()
        .forEach(
            valor -> {
              if (valor instanceof BsonDocument documento && documento.containsKey("$each")) {
                documento.keySet().forEach(m -> entradas.add(camino + " " + m));
              }
            });
  }
}
