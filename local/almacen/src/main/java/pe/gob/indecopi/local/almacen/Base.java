package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/** A database: names its maps and gives its collections and indexes the mended classes. */
final class Base extends AbstractSynchronizedMongoDatabase<Clave> {

  /** What the names of the maps of documents begin with. */
  static final String DATOS = "datos/";

  private static final String INDICES = "indices/";

  private final MVStore store;
  private final Compromiso compromiso;
  private final LongAdder leidos;
  private final MVMap<String, String> rasgos;

  /**
   * @param leidos counts the documents that are read
   */
  Base(
      String nombre,
      MVStore store,
      Compromiso compromiso,
      LongAdder leidos,
      CursorRegistry cursores) {
    super(nombre, cursores);
    this.store = store;
    this.compromiso = compromiso;
    this.leidos = leidos;
    this.rasgos =
        store.openMap(
            "rasgos",
            new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE)
                .valueType(StringDataType.INSTANCE));
    initializeNamespacesAndIndexes();
  }

  @Override
  protected MongoCollection<Clave> openOrCreateCollection(
      String coleccion, CollectionOptions opciones) {
    return new Coleccion(
        this, coleccion, opciones, cursorRegistry, datos(coleccion), compromiso, leidos);
  }

  @Override
  protected Index<Clave> openOrCreateUniqueIndex(
      String coleccion, String nombre, List<IndexKey> campos, boolean soloPresentes) {
    if (campos.size() == 1 && campos.getFirst().getKey().equals("_id")) {
      return new IndiceDeId(nombre, campos, datos(coleccion));
    }
    return indice(coleccion, nombre, campos, soloPresentes, true);
  }

  @Override
  protected Index<Clave> openOrCreateSecondaryIndex(
      String coleccion, String nombre, List<IndexKey> campos, boolean soloPresentes) {
    return indice(coleccion, nombre, campos, soloPresentes, false);
  }

  private Indice indice(
      String coleccion,
      String nombre,
      List<IndexKey> campos,
      boolean soloPresentes,
      boolean unico) {
    var mapa = entradas(coleccion, nombre);
    var indice = new IndiceOrdenado(nombre, campos, soloPresentes, unico, mapa, rasgos);
    if (!consta(coleccion, nombre)) {
      indice.vaciar();
    }
    return indice;
  }

  /** Entries without a description are left over from an index that was never finished. */
  private boolean consta(String coleccion, String nombre) {
    MongoCollection<Clave> descripciones = indexes.get();
    var suya = new Document("ns", getFullCollectionNamespace(coleccion)).append("name", nombre);
    return descripciones != null && descripciones.handleQuery(suya).iterator().hasNext();
  }

  @Override
  public Document handleCommand(
      Channel canal, String mando, Document consulta, DatabaseResolver bases, Oplog oplog) {
    if (mando.equalsIgnoreCase("dropIndexes") && consulta.get("index") instanceof String nombre) {
      quitarIndices(String.valueOf(consulta.get(mando)), nombre, canal, bases, oplog);
      return new Document("ok", 1.0);
    }
    return super.handleCommand(canal, mando, consulta, bases, oplog);
  }

  /** By name the library would drop the indexes of all collections; by key it drops one. */
  private void quitarIndices(
      String coleccion, String nombre, Channel canal, DatabaseResolver bases, Oplog oplog) {
    var cuales = new Document("ns", getFullCollectionNamespace(coleccion));
    cuales.append("name", nombre.equals("*") ? new Document("$ne", "_id_") : nombre);
    for (Document descripcion : getOrCreateIndexesCollection().handleQuery(cuales)) {
      var uno = new Document("dropIndexes", coleccion).append("index", descripcion.get("key"));
      super.handleCommand(canal, "dropIndexes", uno, bases, oplog);
    }
  }

  @Override
  protected void dropIndex(MongoCollection<Clave> coleccion, String nombre) {
    super.dropIndex(coleccion, nombre);
    store.removeMap(entradas(coleccion.getCollectionName(), nombre));
  }

  @Override
  public void dropCollection(String coleccion, Oplog oplog) {
    super.dropCollection(coleccion, oplog);
    store.removeMap(datos(coleccion));
  }

  private MVMap<Clave, byte[]> datos(String coleccion) {
    return store.openMap(
        DATOS + databaseName + "/" + coleccion,
        new MVMap.Builder<Clave, byte[]>()
            .keyType(TipoClave.TIPO)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  private MVMap<Clave, Clave> entradas(String coleccion, String indice) {
    return store.openMap(
        INDICES + databaseName + "/" + coleccion + "/" + indice,
        new MVMap.Builder<Clave, Clave>().keyType(TipoClave.TIPO).valueType(TipoClave.TIPO));
  }

  @Override
  protected long getFileSize() {
    return getStorageSize();
  }

  @Override
  protected long getStorageSize() {
    FileStore<?> archivo = store.getFileStore();
    return archivo == null ? 0 : archivo.size();
  }
}
