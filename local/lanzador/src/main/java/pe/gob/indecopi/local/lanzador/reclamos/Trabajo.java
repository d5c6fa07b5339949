package pe.gob.indecopi.local.lanzador.reclamos;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.local.lanzador.Fallo;

/**
 * Does many things at once, so many clients at a time, and says how long each took.
 *
 * @param clientes how many at a time
 */
record Trabajo(int clientes) {

  /** How long it took, and each of them, in nanoseconds. */
  record Tiempos(double segundos, long[] cada) {
    double porSegundo() {
      return cada.length / segundos;
    }

    /** In milliseconds. */
    double percentil(int p) {
      return Trabajo.percentil(cada, p);
    }
  }

  /** Does the first, the second … of so many. The first fault stops it. */
  Tiempos hacer(int cuantos, IntConsumer uno) {
    var cada = new long[cuantos];
    var turno = new AtomicInteger();
    var fallo = new AtomicReference<@Nullable RuntimeException>();
    var desde = System.nanoTime();
    try (var hilos = Executors.newFixedThreadPool(clientes)) {
      for (var cliente = 0; cliente < clientes; cliente++) {
        hilos.execute(
            () -> {
              try {
                for (var n = turno.getAndIncrement();
                    n < cuantos && fallo.get() == null;
                    n = turno.getAndIncrement()) {
                  var antes = System.nanoTime();
                  uno.accept(n);
                  cada[n] = System.nanoTime() - antes;
                }
              } catch (RuntimeException e) {
                fallo.compareAndSet(null, e);
              }
            });
      }
    }
    var primero = fallo.get();
    if (primero != null) {
      throw new Fallo("The bench stopped: " + primero.getMessage());
    }
    return new Tiempos((System.nanoTime() - desde) / 1e9, cada);
  }

  /** In milliseconds. */
  static double percentil(long[] nanos, int p) {
    var enOrden = nanos.clone();
    Arrays.sort(enOrden);
    return enOrden.length == 0
        ? 0
        : enOrden[Math.min(enOrden.length - 1, enOrden.length * p / 100)] / 1e6;
  }

  /** A new Idempotency-Key. */
  static String clave() {
    return UUID.randomUUID().toString();
  }
}
