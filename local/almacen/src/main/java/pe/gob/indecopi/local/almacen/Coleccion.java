package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A collection over one map from position to BSON bytes. One writer at a time; readers take a
 * snapshot and go on alone.
 */
final class Coleccion extends AbstractMongoCollection<Clave> {

  private final MVStore store;
  private final MVMap<Clave, byte[]> datos;
  private final SinDisco sinDisco;
  private final LongAdder leidos;
  private int limite;

  Coleccion(
      MongoDatabase base,
      String nombre,
      CollectionOptions opciones,
      CursorRegistry cursores,
      MVMap<Clave, byte[]> datos,
      Compromiso compromiso,
      LongAdder leidos) {
    super(base, nombre, opciones, cursores);
    this.store = datos.getStore();
    this.datos = datos;
    this.sinDisco = new SinDisco(compromiso);
    this.leidos = leidos;
  }

  /** Where a document stands: its id. */
  static Clave posicion(Document documento) {
    return Clave.de(documento.getOrMissing("_id"));
  }

  // Reading

  @Override
  protected QueryResult queryDocuments(
      Document consulta,
      @Nullable Document orden,
      int saltar,
      int limiteDeConsulta,
      int lote,
      @Nullable Document campos) {
    int hastaCuantos = limite > 0 && Thread.holdsLock(this) ? limite : limiteDeConsulta;
    var planificador = new Planificador(consulta, orden, hastaCuantos > 0);
    Plan plan;
    Foto foto;
    synchronized (this) {
      plan = planificador.elegir(getIndexes());
      foto = foto(plan);
    }
    try (foto) {
      Document pendiente = plan.ordena() && plan.indice() != null ? null : orden;
      return matchDocumentsFromStream(
          recorrer(plan, foto), consulta, pendiente, saltar, hastaCuantos, lote, campos);
    }
  }

  @Override
  public Stream<Document> queryAllAsStream() {
    Document filtro = Mando.filtroInicial();
    Plan plan;
    Foto foto;
    synchronized (this) {
      plan = new Planificador(filtro, null, false).elegir(getIndexes());
      foto = foto(plan);
    }
    if (Mando.guarda(foto)) {
      return recorrer(plan, foto).filter(documento -> documentMatchesQuery(documento, filtro));
    }
    try (foto) {
      return recorrer(plan, foto).toList().stream();
    }
  }

  private Foto foto(Plan plan) {
    Indice indice = plan.indice();
    return new Foto(store, datos, indice == null ? null : indice.mapa());
  }

  private Stream<Document> recorrer(Plan plan, Foto foto) {
    sinDisco.busca();
    List<Intervalo> intervalos = plan.inversa() ? plan.intervalos().reversed() : plan.intervalos();
    Stream<Clave> posiciones =
        intervalos.stream().flatMap(i -> flujo(foto.posiciones(i, plan.inversa())));
    if (plan.repite()) {
      Set<Clave> vistas = new HashSet<>();
      posiciones = posiciones.filter(vistas::add);
    }
    return posiciones.map(posicion -> leer(posicion, foto.documento(posicion)));
  }

  private Document leer(Clave posicion, byte @Nullable [] bytes) {
    sinDisco.lee(posicion);
    leidos.increment();
    return Bson.leer(
        Objects.requireNonNull(bytes, () -> "index entry without document in " + this));
  }

  private static <T> Stream<T> flujo(Iterator<T> iterador) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterador, Spliterator.ORDERED), false);
  }

  /** A matcher of its own for each document: the shared one keeps state between calls. */
  @Override
  protected boolean documentMatchesQuery(Document documento, Document consulta) {
    return consulta.isEmpty() || new DefaultQueryMatcher().matches(documento, consulta);
  }

  @Override
  protected QueryResult matchDocuments(
      Document consulta,
      @Nullable Document orden,
      int saltar,
      int limiteDeConsulta,
      int lote,
      @Nullable Document campos) {
    return queryDocuments(consulta, orden, saltar, limiteDeConsulta, lote, campos);
  }

  @Override
  protected Document getDocument(Clave posicion) {
    return leer(posicion, datos.get(posicion));
  }

  @Override
  protected Stream<DocumentWithPosition<Clave>> streamAllDocumentsWithPosition() {
    return flujo(datos.cursor(null))
        .map(posicion -> new DocumentWithPosition<>(getDocument(posicion), posicion));
  }

  @Override
  public int count() {
    return Math.toIntExact(datos.sizeAsLong());
  }

  // Writing, one at a time

  @Override
  protected Clave addDocumentInternal(Document documento) {
    String id = getIdField();
    Clave posicion = id == null ? alFinal() : Clave.de(documento.getOrMissing(id));
    guardar(posicion, documento);
    return posicion;
  }

  /** The internal list of indexes has no id. */
  private Clave alFinal() {
    Clave ultima = datos.lastKey();
    return ultima == null ? Clave.de(1) : ultima.siguiente();
  }

  @Override
  protected void handleUpdate(Clave posicion, Document antes, Document despues) {
    guardar(posicion, despues);
  }

  private void guardar(Clave posicion, Document documento) {
    sinDisco.escribe(posicion);
    datos.put(posicion, Bson.escribir(documento));
  }

  @Override
  protected void removeDocument(Clave posicion) {
    sinDisco.borra(posicion);
    datos.remove(posicion);
  }

  @Override
  public synchronized void addDocument(Document documento) {
    super.addDocument(documento);
  }

  @Override
  public synchronized void removeDocument(Document documento) {
    super.removeDocument(documento);
  }

  @Override
  public synchronized Document findAndModify(Document mando) {
    return super.findAndModify(mando);
  }

  @Override
  public synchronized List<Document> insertDocuments(List<Document> documentos, boolean enOrden) {
    return super.insertDocuments(documentos, enOrden);
  }

  @Override
  public synchronized int deleteDocuments(Document consulta, int cuantos, Oplog oplog) {
    return super.deleteDocuments(consulta, cuantos, oplog);
  }

  /** The library reads all that match even to change one; here one is read. */
  @Override
  public synchronized Document updateDocuments(
      Document consulta,
      Document cambio,
      ArrayFilters filtros,
      boolean varios,
      boolean insertar,
      Oplog oplog) {
    limite = varios ? 0 : 1;
    try {
      return super.updateDocuments(consulta, cambio, filtros, varios, insertar, oplog);
    } finally {
      limite = 0;
    }
  }

  /** An index that cannot be built leaves nothing behind. */
  @Override
  public synchronized void addIndex(Index<Clave> indice) {
    boolean nuevo = indice.isEmpty() && indice instanceof IndiceOrdenado;
    try {
      super.addIndex(indice);
    } catch (RuntimeException e) {
      if (nuevo) {
        ((Indice) indice).vaciar();
      }
      throw e;
    }
  }

  @Override
  public synchronized void dropIndex(String nombre) {
    super.dropIndex(nombre);
  }

  // The size of the data is not kept: it would cost a write of its own for each write.

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int cambio) {
    // Not kept.
  }

  @Override
  protected int getDataSize() {
    return 0;
  }
}
