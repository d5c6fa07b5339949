package pe.gob.indecopi.signos.semejanza.indice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The index of this replica, in step with what it follows. It outlives restarts: it goes on from
 * the place that it last kept. A new one is built aside while the old one answers, takes what
 * changed meanwhile, and then stands in its place; nobody ever searches half an index.
 */
public final class IndiceAlDia implements AutoCloseable {
  /** The file that names the folder in use. */
  private static final String ACTUAL = "actual";

  private static final int TANDA = 1000;

  /** Changes after which what was put is kept for good. */
  private static final int POR_CONFIRMAR = 5000;

  private final Fuente fuente;
  private final @Nullable Path raiz;
  private final @Nullable Cerrojo cerrojo;
  private final ReentrantReadWriteLock enUso = new ReentrantReadWriteLock();

  /** One writer at a time: following, or putting a new index in its place. */
  private final ReentrantLock escribiendo = new ReentrantLock();

  /** One rebuilding at a time. */
  private final ReentrantLock obra = new ReentrantLock();

  private @Nullable IndiceDeSignos actual;
  private volatile long posicion = -1;
  private int sinConfirmar;

  /**
   * @param raiz folder of this replica alone; null keeps the index in memory, built at every start
   */
  public IndiceAlDia(Fuente fuente, @Nullable Path raiz) {
    this.fuente = fuente;
    this.raiz = raiz;
    this.cerrojo = raiz == null ? null : Cerrojo.de(raiz);
    abrir();
  }

  private void abrir() {
    if (raiz == null) {
      return;
    }
    try {
      var nombre = raiz.resolve(ACTUAL);
      if (Files.exists(nombre)) {
        var indice = IndiceDeSignos.en(raiz.resolve(Files.readString(nombre).strip()));
        if (indice.posicion() >= 0 && indice.posicion() <= fuente.ultima()) {
          actual = indice;
          posicion = indice.posicion();
        } else {
          // Of another form, or ahead of a store that was brought back from a copy.
          indice.close();
        }
      }
    } catch (IOException | IllegalArgumentException | UncheckedIOException roto) {
      // What cannot be read is built anew.
      actual = null;
    }
  }

  /** Whether there is an index to search; false only until the first one is built. */
  public boolean listo() {
    return actual() != null;
  }

  /**
   * The most alike of all.
   *
   * @throws IndiceEnObra until the first index is built
   */
  public List<Hallazgo> buscar(Pregunta pregunta) {
    enUso.readLock().lock();
    try {
      var indice = actual;
      if (indice == null) {
        throw new IndiceEnObra();
      }
      return indice.buscar(pregunta);
    } finally {
      enUso.readLock().unlock();
    }
  }

  /** Takes what changed since; builds the first index where there is none. Returns how many. */
  public int seguir() {
    if (!listo()) {
      reconstruir();
      return 0;
    }
    escribiendo.lock();
    try {
      var indice = actual();
      return indice == null ? 0 : alcanzar(indice);
    } finally {
      escribiendo.unlock();
    }
  }

  private int alcanzar(IndiceDeSignos indice) {
    var tomados = 0;
    while (true) {
      var cambios = fuente.cambios(posicion, TANDA);
      if (cambios.hasta() <= posicion) {
        break;
      }
      cambios.fichas().forEach(indice::poner);
      cambios.quitadas().forEach(indice::quitar);
      posicion = cambios.hasta();
      tomados += cambios.fichas().size() + cambios.quitadas().size();
    }
    if (tomados > 0) {
      indice.refrescar();
      sinConfirmar += tomados;
    }
    if (sinConfirmar >= POR_CONFIRMAR) {
      indice.confirmar(posicion);
      sinConfirmar = 0;
    }
    return tomados;
  }

  /** Builds a new index aside and puts it in place of the one that answers meanwhile. */
  public void reconstruir() {
    obra.lock();
    try {
      var desde = fuente.ultima();
      var carpeta = nueva();
      var nuevo = carpeta == null ? IndiceDeSignos.enMemoria() : IndiceDeSignos.en(carpeta);
      try {
        llenar(nuevo);
        nuevo.confirmar(desde);
        estrenar(nuevo, desde, carpeta);
      } catch (RuntimeException e) {
        nuevo.close();
        throw e;
      }
      limpiar(carpeta);
    } finally {
      obra.unlock();
    }
  }

  /** In the order of ids: what is made behind the reader's back comes with the changes. */
  private void llenar(IndiceDeSignos nuevo) {
    String ultimo = null;
    do {
      var tanda = fuente.todas(ultimo, TANDA);
      tanda.fichas().forEach(nuevo::agregar);
      ultimo = tanda.ultimo();
    } while (ultimo != null);
    nuevo.compactar();
  }

  private void estrenar(IndiceDeSignos nuevo, long desde, @Nullable Path carpeta) {
    escribiendo.lock();
    try {
      var antes = posicion;
      posicion = desde;
      try {
        alcanzar(nuevo);
        nuevo.confirmar(posicion);
        nuevo.refrescar();
        nombrar(carpeta);
      } catch (RuntimeException e) {
        posicion = antes;
        throw e;
      }
      sinConfirmar = 0;
      cambiar(nuevo);
    } finally {
      escribiendo.unlock();
    }
  }

  private void cambiar(@Nullable IndiceDeSignos nuevo) {
    enUso.writeLock().lock();
    try {
      var viejo = actual;
      actual = nuevo;
      if (viejo != null) {
        viejo.close();
      }
    } finally {
      enUso.writeLock().unlock();
    }
  }

  private @Nullable IndiceDeSignos actual() {
    enUso.readLock().lock();
    try {
      return actual;
    } finally {
      enUso.readLock().unlock();
    }
  }

  private @Nullable Path nueva() {
    try {
      return raiz == null ? null : Files.createTempDirectory(raiz, "signos-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void nombrar(@Nullable Path carpeta) {
    if (raiz == null || carpeta == null) {
      return;
    }
    try {
      var nombre = Files.writeString(raiz.resolve("nuevo"), carpeta.getFileName() + "\n");
      Files.move(
          nombre,
          raiz.resolve(ACTUAL),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What former indexes, and builds that a crash cut short, left behind. */
  private void limpiar(@Nullable Path salvo) {
    if (raiz == null) {
      return;
    }
    try (var carpetas = Files.newDirectoryStream(raiz, "signos-*")) {
      for (var carpeta : carpetas) {
        if (!carpeta.equals(salvo)) {
          borrar(carpeta);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void borrar(Path carpeta) throws IOException {
    try (var archivos = Files.newDirectoryStream(carpeta)) {
      for (var archivo : archivos) {
        Files.delete(archivo);
      }
    }
    Files.delete(carpeta);
  }

  /** How many changes it has not taken yet. */
  public long rezago() {
    return Math.max(0, fuente.ultima() - Math.max(0, posicion));
  }

  /** The place in the feed up to which it has taken everything; -1 until there is an index. */
  public long posicion() {
    return posicion;
  }

  /** How many signs it holds. */
  public int cuantos() {
    var indice = actual();
    return indice == null ? 0 : indice.cuantos();
  }

  /** What it takes. */
  public long bytes() {
    var indice = actual();
    return indice == null ? 0 : indice.bytes();
  }

  @Override
  public void close() {
    escribiendo.lock();
    try {
      var indice = actual();
      if (indice != null && sinConfirmar > 0) {
        indice.confirmar(posicion);
      }
      cambiar(null);
    } finally {
      escribiendo.unlock();
      if (cerrojo != null) {
        cerrojo.close();
      }
    }
  }
}
