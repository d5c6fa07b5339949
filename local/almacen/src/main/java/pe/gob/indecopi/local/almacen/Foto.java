package pe.gob.indecopi.local.almacen;

import java.util.Iterator;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/**
 * A collection and one of its indexes at one instant. Whoever reads it neither waits for writers
 * nor makes them wait, and the file keeps its pages until it is closed.
 */
final class Foto implements AutoCloseable {

  private final MVStore store;
  private final MVMap<Clave, byte[]> datos;
  private final MVStore.TxCounter uso;
  private final RootReference<Clave, byte[]> raiz;
  private final @Nullable MVMap<Clave, Clave> indice;
  private final @Nullable RootReference<Clave, Clave> raizIndice;

  /** Must be taken while no writer is at work on the collection. */
  Foto(MVStore store, MVMap<Clave, byte[]> datos, @Nullable MVMap<Clave, Clave> indice) {
    this.store = store;
    this.datos = datos;
    this.uso = store.registerVersionUsage();
    this.raiz = datos.flushAndGetRoot();
    this.indice = indice;
    this.raizIndice = indice == null ? null : indice.flushAndGetRoot();
  }

  byte @Nullable [] documento(Clave posicion) {
    return datos.get(raiz.root, posicion);
  }

  /** Positions in the order of the index, or of the documents themselves if there is none. */
  Iterator<Clave> posiciones(Intervalo intervalo, boolean inversa) {
    Clave desde = inversa ? intervalo.hasta() : intervalo.desde();
    Clave hasta = inversa ? intervalo.desde() : intervalo.hasta();
    if (indice == null || raizIndice == null) {
      return datos.cursor(raiz, desde, hasta, inversa);
    }
    return valores(indice.cursor(raizIndice, desde, hasta, inversa));
  }

  private static Iterator<Clave> valores(Cursor<Clave, Clave> cursor) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public Clave next() {
        cursor.next();
        return cursor.getValue();
      }
    };
  }

  @Override
  public void close() {
    store.deregisterVersionUsage(uso);
  }
}
