package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/** A day of a year that no calendar covers: refused, never guessed. */
public final class FueraDeCalendario extends RuntimeException {
  private final LocalDate fecha;

  FueraDeCalendario(LocalDate fecha, int primero, int ultimo) {
    super("No hay calendario para " + fecha + ": los hay de " + primero + " a " + ultimo);
    this.fecha = fecha;
  }

  /** The day asked for. */
  public LocalDate fecha() {
    return fecha;
  }
}
