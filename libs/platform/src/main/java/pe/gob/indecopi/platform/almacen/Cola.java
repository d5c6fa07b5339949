package pe.gob.indecopi.platform.almacen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Requests for a number of one series: whoever gets the lock serves all that wait. */
final class Cola<A> {
  /** The greatest number known to be stored; negative when it must be read. Under the lock. */
  int ultimo = -1;

  private final Queue<Pedido<A>> pedidos = new ConcurrentLinkedQueue<>();

  /** Fair: whose request was served by another must not wait for those who came later. */
  private final ReentrantLock turno = new ReentrantLock(true);

  /** One request and, once settled, its answer or failure. Under the lock. */
  static final class Pedido<A> {
    private final IntFunction<Cambio<A>> nuevo;
    private @Nullable Optional<A> respuesta;
    private @Nullable RuntimeException fallo;

    Pedido(IntFunction<Cambio<A>> nuevo) {
      this.nuevo = nuevo;
    }

    IntFunction<Cambio<A>> nuevo() {
      return nuevo;
    }

    void responder(Optional<A> respuesta) {
      this.respuesta = respuesta;
    }

    void fallar(RuntimeException fallo) {
      this.fallo = fallo;
    }

    boolean resuelto() {
      return respuesta != null || fallo != null;
    }

    private Optional<A> respuesta() {
      if (respuesta != null) {
        return respuesta;
      }
      throw fallo != null ? fallo : new IllegalStateException("Not settled");
    }
  }

  Optional<A> pedir(IntFunction<Cambio<A>> nuevo, int lote, Consumer<List<Pedido<A>>> servicio) {
    var pedido = new Pedido<>(nuevo);
    pedidos.add(pedido);
    turno.lock();
    try {
      while (!pedido.resuelto()) {
        servir(lote, servicio);
      }
      return pedido.respuesta();
    } finally {
      turno.unlock();
    }
  }

  private void servir(int lote, Consumer<List<Pedido<A>>> servicio) {
    var juntos = new ArrayList<Pedido<A>>();
    for (var uno = pedidos.poll();
        uno != null;
        uno = juntos.size() < lote ? pedidos.poll() : null) {
      juntos.add(uno);
    }
    try {
      servicio.accept(juntos);
    } catch (RuntimeException fallo) {
      ultimo = -1;
      juntos.stream().filter(p -> !p.resuelto()).forEach(p -> p.fallar(fallo));
    }
  }
}
