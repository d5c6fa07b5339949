package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** Runs commands over one store; those that write, under the shared side of its lock. */
final class Motor extends AbstractMongoBackend {

  private static final Set<String> ESCRIBEN =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase");

  private final MVStore store;
  private final Compromiso compromiso;
  private final NoOfrecido noOfrecido;
  private final LongAdder leidos = new LongAdder();

  /**
   * @param permitido what may be asked, or null for all that this store offers
   */
  Motor(MVStore store, Compromiso compromiso, @Nullable Set<String> permitido) {
    this.noOfrecido = new NoOfrecido(permitido);
    this.store = store;
    this.compromiso = compromiso;
    store.getMapNames().stream()
        .filter(nombre -> nombre.startsWith(Base.DATOS))
        .map(nombre -> nombre.split("/")[1])
        .distinct()
        .forEach(this::resolveDatabase);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String nombre) {
    return new Base(nombre, store, compromiso, leidos, getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel canal, String base, String mando, Document consulta) {
    noOfrecido.revisar(mando, consulta);
    if (mando.equalsIgnoreCase("hello")) {
      return super.handleCommand(canal, base, "ismaster", consulta)
          .append("isWritablePrimary", true);
    }
    if (mando.equalsIgnoreCase("aggregate")) {
      anticiparFiltro(consulta);
    }
    if (ESCRIBEN.contains(mando.toLowerCase(Locale.ROOT))) {
      return compromiso.cambiar(() -> super.handleCommand(canal, base, mando, consulta));
    }
    return super.handleCommand(canal, base, mando, consulta);
  }

  /** With how many documents were read, where MongoDB tells it. */
  @Override
  public Document getServerStatus() {
    var estado = super.getServerStatus();
    var medidas = (Document) estado.computeIfAbsent("metrics", nuevo -> new Document());
    medidas.append("queryExecutor", new Document("scannedObjects", leidos.sum()));
    return estado;
  }

  /** An aggregation that begins with a filter reads through an index like any query. */
  private static void anticiparFiltro(Document consulta) {
    if (consulta.get("pipeline") instanceof List<?> etapas
        && !etapas.isEmpty()
        && etapas.getFirst() instanceof Document primera
        && primera.get("$match") instanceof Document filtro) {
      Mando.empiezaPor(filtro);
    }
  }

  @Override
  public void close() {
    super.close();
    compromiso.close();
    store.close();
  }
}
