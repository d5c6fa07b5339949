package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/** The working days of an office (Ley 27444, art. 134.1). */
public final class CalendarioHabil {
  private CalendarioHabil() {}

  /** The calendar that ships with the suite, 2001 to 2045. */
  public static CalendarioHabil delPeru() {
    throw new UnsupportedOperationException();
  }

  /** The office of that code; an unknown one is an {@link IllegalArgumentException}. */
  public Oficina oficina(String codigo) {
    throw new UnsupportedOperationException();
  }

  /** The central office, where nothing else is said. */
  public Oficina sedeCentral() {
    throw new UnsupportedOperationException();
  }

  /** Whether the office works that day. */
  public boolean esHabil(LocalDate fecha, Oficina oficina) {
    return dia(fecha, oficina).habil();
  }

  /** The first working day after that day. */
  public LocalDate siguienteHabil(LocalDate fecha, Oficina oficina) {
    return habilDesde(fecha.plusDays(1), oficina);
  }

  /** That day if it is worked, else the first working day after it (Ley 27444, art. 134.2). */
  public LocalDate habilDesde(LocalDate fecha, Oficina oficina) {
    throw new UnsupportedOperationException();
  }

  /** What that day is in that office, and the norm that says so. */
  public Dia dia(LocalDate fecha, Oficina oficina) {
    throw new UnsupportedOperationException();
  }
}
