package pe.gob.indecopi.platform.reloj;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Moves the legal clock of this service from one day with something due to the next. */
final class Avance {
  private static final Duration PLAZO = Duration.ofSeconds(20);

  private final RelojMovible reloj;
  private final Barrido barrido;
  private final Supplier<Stream<Pendientes>> pendientes;

  Avance(RelojMovible reloj, Barrido barrido, Supplier<Stream<Pendientes>> pendientes) {
    this.reloj = reloj;
    this.barrido = barrido;
    this.pendientes = pendientes;
  }

  /**
   * Lives the days up to that one in order. If it is cut short, the same call goes on from there.
   *
   * @return what happened
   * @throws IllegalArgumentException for a day that is over
   * @throws SinVaciar if events still wait; the clock has moved
   */
  List<Suceso> hasta(LocalDate dia) {
    var hoy = reloj.hoy();
    if (dia.isBefore(hoy)) {
      throw new IllegalArgumentException("The clock does not go back: today is " + hoy);
    }
    var sucesos = new ArrayList<>(barrido.barrer(hoy));
    while (hoy.isBefore(dia)) {
      hoy = siguiente(hoy, dia);
      reloj.moverA(hoy);
      sucesos.addAll(barrido.barrer(hoy));
      vaciar();
    }
    vaciar();
    esperarALasReplicas();
    return sucesos;
  }

  /** The next day with something due; day by day while something overdue hides the others. */
  private LocalDate siguiente(LocalDate hoy, LocalDate dia) {
    var proximo = barrido.proximo(hoy).orElse(dia);
    return proximo.isBefore(dia) ? proximo : dia;
  }

  private void vaciar() {
    if (!pendientes.get().allMatch(trabajo -> trabajo.vaciar(PLAZO))) {
      throw new SinVaciar();
    }
  }

  private void esperarALasReplicas() {
    try {
      Thread.sleep(reloj.relectura());
    } catch (InterruptedException interrumpido) {
      Thread.currentThread().interrupt();
    }
  }

  /** Events still wait for the broker. */
  static final class SinVaciar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SinVaciar() {
      super("The clock has moved, but events still wait for the broker; ask again");
    }
  }
}
