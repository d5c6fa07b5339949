package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index of {@code _id}: the documents stand in that order already. */
final class IndiceDeId extends Indice {

  private final MVMap<Clave, byte[]> datos;

  IndiceDeId(String nombre, List<IndexKey> campos, MVMap<Clave, byte[]> datos) {
    super(nombre, campos, false);
    this.datos = datos;
  }

  @Override
  @Nullable MVMap<Clave, Clave> mapa() {
    return null;
  }

  @Override
  boolean deListas() {
    return false;
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public void checkAdd(Document documento, MongoCollection<Clave> coleccion) {
    if (datos.containsKey(getPosition(documento))) {
      var valor = new KeyValue(java.util.Collections.singletonList(documento.get("_id")));
      throw new DuplicateKeyError(this, coleccion, getKeys(), valor);
    }
  }

  @Override
  public void add(Document documento, Clave posicion, MongoCollection<Clave> coleccion) {
    // The document itself is the entry.
  }

  @Override
  public Clave remove(Document documento) {
    return Objects.requireNonNull(getPosition(documento));
  }

  @Override
  public void checkUpdate(Document antes, Document despues, MongoCollection<Clave> coleccion) {
    // An id never changes.
  }

  @Override
  public void updateInPlace(
      Document antes, Document despues, Clave posicion, MongoCollection<Clave> coleccion) {
    // An id never changes.
  }

  @Override
  void vaciar() {
    // Goes with the documents.
  }

  @Override
  public long getCount() {
    return datos.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
