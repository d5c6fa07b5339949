package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/** Counts terms over a calendar. */
public final class Plazos {
  private final CalendarioHabil calendario;

  public Plazos(CalendarioHabil calendario) {
    this.calendario = calendario;
  }

  /** The calendar it counts over. */
  public CalendarioHabil calendario() {
    return calendario;
  }

  /** The last day of a term and every day on the way to it. */
  public Computo calcular(Cuenta cuenta) {
    throw new UnsupportedOperationException();
  }

  /** The last day of a party's plain term. */
  public LocalDate vence(LocalDate desde, Termino termino, Oficina oficina) {
    return calcular(Cuenta.de(desde, termino, oficina)).vence();
  }

  /** Working days left, the last one included; 0 on the last day, negative never. */
  public int quedan(LocalDate hoy, LocalDate vence, Oficina oficina) {
    throw new UnsupportedOperationException();
  }
}
