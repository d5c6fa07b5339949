package pe.gob.indecopi.local.banco;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Times of a search, with so many clients that ask one after the other.
 *
 * @param p50 milliseconds
 * @param p99 milliseconds
 * @param procesador milliseconds of processor for each, whatever else the machine does
 */
record Medida(double p50, double p99, double porSegundo, double procesador) {

  static Medida de(Buscador buscador, List<Variante> preguntas, int clientes, int cuantos) {
    var tiempos = new long[preguntas.size()];
    var siguiente = new AtomicInteger();
    var procesador = new LongAdder();
    var desde = System.nanoTime();
    try (var hilos = Executors.newFixedThreadPool(clientes)) {
      for (var c = 0; c < clientes; c++) {
        hilos.execute(
            () -> {
              for (var i = siguiente.getAndIncrement();
                  i < tiempos.length;
                  i = siguiente.getAndIncrement()) {
                var inicio = System.nanoTime();
                buscador.buscar(preguntas.get(i).signo(), cuantos);
                tiempos[i] = System.nanoTime() - inicio;
              }
              procesador.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            });
      }
    }
    var total = (System.nanoTime() - desde) / 1e9;
    Arrays.sort(tiempos);
    return new Medida(
        tiempos[tiempos.length / 2] / 1e6,
        tiempos[Math.min(tiempos.length - 1, tiempos.length * 99 / 100)] / 1e6,
        tiempos.length / total,
        procesador.sum() / 1e6 / tiempos.length);
  }
}
