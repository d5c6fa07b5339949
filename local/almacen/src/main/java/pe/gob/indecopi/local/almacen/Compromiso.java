package pe.gob.indecopi.local.almacen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Group commit. Commands that write hold the shared side of one lock for the whole store, so that
 * no commit ever holds half of one; the committer takes the exclusive side for {@code commit()}
 * alone and forces the file to disk outside of it. Whoever must not be told before what it wrote is
 * on disk leaves a callback; one commit answers all that came while the last was under way.
 */
final class Compromiso implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Compromiso.class);
  private static final Duration ORDEN_CADA = Duration.ofSeconds(1);
  private static final int LLENO_MINIMO = 60;
  private static final int ORDEN_BYTES = 2 * 1024 * 1024;

  private record Pendiente(long turno, Runnable alDurar, Consumer<Throwable> alFallar) {}

  private final MVStore store;
  private final Consumer<Throwable> alRomperse;
  private final ReentrantReadWriteLock deTodos = new ReentrantReadWriteLock();
  private final ReentrantLock cola = new ReentrantLock();
  private final Condition hayTrabajo = cola.newCondition();
  private final Thread hilo;
  private List<Pendiente> pendientes = new ArrayList<>();
  private boolean cerrado;
  private long ordenado = System.nanoTime();
  private @Nullable Throwable fallo;
  private volatile long turno = 1;
  private volatile long enDisco;

  /**
   * @param alRomperse told once if the file can no longer be written
   */
  Compromiso(MVStore store, Consumer<Throwable> alRomperse) {
    this.store = store;
    this.alRomperse = alRomperse;
    this.hilo = Thread.ofPlatform().name("almacen-compromiso").start(this::trabajar);
  }

  /** Runs what changes the store, so that a commit holds all of it or nothing. */
  <T> T cambiar(Supplier<T> cambio) {
    deTodos.readLock().lock();
    try {
      return cambio.get();
    } finally {
      deTodos.readLock().unlock();
    }
  }

  /** The commit that will hold what is changed now. */
  long turno() {
    return turno;
  }

  boolean enDisco(long turno) {
    return turno <= enDisco;
  }

  /** Runs one of the two: when the commit is on disk, or when it is known that it never will. */
  void cuandoDure(long turno, Runnable alDurar, Consumer<Throwable> alFallar) {
    Throwable roto = null;
    if (!enDisco(turno)) {
      cola.lock();
      try {
        if (!enDisco(turno) && fallo == null) {
          pendientes.add(new Pendiente(turno, alDurar, alFallar));
          hayTrabajo.signal();
          return;
        }
        roto = enDisco(turno) ? null : fallo;
      } finally {
        cola.unlock();
      }
    }
    if (roto == null) {
      alDurar.run();
    } else {
      alFallar.accept(roto);
    }
  }

  private void trabajar() {
    boolean seguir = true;
    while (seguir) {
      try {
        seguir = esperarTrabajo();
        ordenarSiToca();
        comprometer();
      } catch (RuntimeException | Error e) {
        romper(e);
        seguir = false;
      }
    }
  }

  private boolean esperarTrabajo() {
    cola.lock();
    try {
      long nanos = ORDEN_CADA.toNanos();
      while (pendientes.isEmpty() && !cerrado && nanos > 0) {
        nanos = hayTrabajo.awaitNanos(nanos);
      }
      return !cerrado;
    } catch (InterruptedException e) {
      throw new IllegalStateException("the committer is never interrupted", e);
    } finally {
      cola.unlock();
    }
  }

  /** Moves what still lives out of the emptiest parts of the file, so that their space serves. */
  private void ordenarSiToca() {
    if (store.isPersistent() && System.nanoTime() - ordenado > ORDEN_CADA.toNanos()) {
      ordenado = System.nanoTime();
      deTodos.writeLock().lock();
      try {
        store.compact(LLENO_MINIMO, ORDEN_BYTES);
      } finally {
        deTodos.writeLock().unlock();
      }
    }
  }

  private void comprometer() {
    if (!hayPendientes() && !store.hasUnsavedChanges()) {
      return;
    }
    long hecho;
    deTodos.writeLock().lock();
    try {
      hecho = turno;
      turno = hecho + 1;
      store.commit();
    } finally {
      deTodos.writeLock().unlock();
    }
    if (store.isPersistent()) {
      store.sync();
    }
    enDisco = hecho;
    tomar(hecho).forEach(Compromiso::avisar);
  }

  /** One reply that cannot be sent is no reason to leave the others without. */
  private static void avisar(Pendiente pendiente) {
    try {
      pendiente.alDurar().run();
    } catch (RuntimeException e) {
      LOG.error("A reply could not be sent", e);
    }
  }

  private boolean hayPendientes() {
    cola.lock();
    try {
      return !pendientes.isEmpty();
    } finally {
      cola.unlock();
    }
  }

  private List<Pendiente> tomar(long hasta) {
    cola.lock();
    try {
      List<Pendiente> listos = new ArrayList<>();
      List<Pendiente> restantes = new ArrayList<>();
      for (Pendiente pendiente : pendientes) {
        (pendiente.turno() <= hasta ? listos : restantes).add(pendiente);
      }
      pendientes = restantes;
      return listos;
    } finally {
      cola.unlock();
    }
  }

  private void romper(Throwable e) {
    cola.lock();
    try {
      fallo = e;
    } finally {
      cola.unlock();
    }
    tomar(Long.MAX_VALUE).forEach(pendiente -> pendiente.alFallar().accept(e));
    alRomperse.accept(e);
  }

  /** Commits what is left and ends. */
  @Override
  public void close() {
    cola.lock();
    try {
      cerrado = true;
      hayTrabajo.signal();
    } finally {
      cola.unlock();
    }
    try {
      hilo.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
