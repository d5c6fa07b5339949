package pe.gob.indecopi.local.almacen.pruebas;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import pe.gob.indecopi.local.almacen.Inventario;

/**
 * Writes down every command, option, operator and index option that a driver sends, so that a test
 * can compare them with the committed list, whatever store it talks to. (The in-memory store of
 * tests compares by itself and refuses what is not in the list.)
 *
 * <pre>{@code
 * MongoClientSettings.builder().addCommandListener(inventario)
 * …
 * inventario.compararConLaLista();
 * }</pre>
 */
public final class InventarioDeMandos implements CommandListener {

  /** Of the driver's own conversation with a server, the same for every product. */
  private static final Set<String> DEL_CONTROLADOR =
      Set.of("hello", "isMaster", "ismaster", "endSessions", "killCursors", "buildInfo");

  private final Set<String> entradas = new ConcurrentSkipListSet<>();

  @Override
  public void commandStarted(CommandStartedEvent evento) {
    if (!DEL_CONTROLADOR.contains(evento.getCommandName())) {
      entradas.addAll(Inventario.de(evento.getCommandName(), evento.getCommand()));
    }
  }

  /** What was sent so far, in order. */
  public List<String> entradas() {
    return List.copyOf(entradas);
  }

  /**
   * Compares what was sent with the committed list.
   *
   * @throws AssertionError that names what was sent and is not in the list
   */
  public void compararConLaLista() {
    compararCon(Inventario.permitido());
  }

  void compararCon(Set<String> permitido) {
    Set<String> nuevas = new TreeSet<>(entradas);
    nuevas.removeAll(permitido);
    if (!nuevas.isEmpty()) {
      throw new AssertionError(
          "Sent to the store and not in mandos.txt:\n" + String.join("\n", nuevas));
    }
  }
}
