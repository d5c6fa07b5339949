package pe.gob.indecopi.platform.reloj;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the {@link TareaLegal} beans. */
final class Barrido {
  private final Supplier<Stream<TareaLegal>> tareas;
  private final RelojLegal reloj;
  private final Duration cierre;
  private final Timer tiempo;
  private final ReentrantLock turno = new ReentrantLock();

  Barrido(
      Supplier<Stream<TareaLegal>> tareas,
      RelojLegal reloj,
      Duration cierre,
      MeterRegistry medidas) {
    this.tareas = tareas;
    this.reloj = reloj;
    this.cierre = cierre;
    this.tiempo =
        Timer.builder("indecopi.barrido")
            .description("Sweeps of what the passing of days brings about")
            .register(medidas);
  }

  /** The first day on which something is due. */
  Optional<LocalDate> proxima() {
    return tareas.get().flatMap(tarea -> tarea.proxima().stream()).min(Comparator.naturalOrder());
  }

  /** The next day on which to sweep: tomorrow, if something due before could not be done. */
  Optional<LocalDate> proximo(LocalDate hoy) {
    return proxima().map(dia -> dia.isAfter(hoy) ? dia : hoy.plusDays(1));
  }

  /** The sweep of every minute: a day is closed some minutes after it ended. */
  void periodico() {
    var hoy = LocalDate.ofInstant(reloj.ahora().minus(cierre), RelojLegal.LIMA);
    if (proxima().filter(dia -> !dia.isAfter(hoy)).isPresent()) {
      barrer(hoy);
    }
  }

  /**
   * Does all that is due on that day, also what doing it makes due.
   *
   * @return what happened, in the order of the days
   */
  List<Suceso> barrer(LocalDate hoy) {
    turno.lock();
    try {
      return tiempo.record(() -> todo(hoy));
    } finally {
      turno.unlock();
    }
  }

  private List<Suceso> todo(LocalDate hoy) {
    var sucesos = new ArrayList<Suceso>();
    while (sucesos.addAll(una(hoy))) {
      if (proxima().filter(dia -> !dia.isAfter(hoy)).isEmpty()) {
        break;
      }
    }
    sucesos.sort(Comparator.comparing(Suceso::fecha));
    return sucesos;
  }

  /**
   * Every task has its turn although another one failed; the first failure comes out at the end.
   */
  private List<Suceso> una(LocalDate hoy) {
    var sucesos = new ArrayList<Suceso>();
    @Nullable RuntimeException primero = null;
    for (var tarea : tareas.get().toList()) {
      try {
        sucesos.addAll(tarea.barrer(hoy));
      } catch (RuntimeException fallo) {
        primero = primero == null ? fallo : primero;
      }
    }
    if (primero != null) {
      throw primero;
    }
    return sucesos;
  }
}
