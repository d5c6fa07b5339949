package pe.gob.indecopi.procedimientos.calendario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day on which a notice takes effect, by the rule in force when it was made. */
public final class EfectoNotificacion {
  /**
   * When a notice takes effect.
   *
   * @param surteEfecto the day; terms run from the working day after it
   * @param norma what says so
   * @param dudas what that norm leaves unsettled
   */
  public record Efecto(LocalDate surteEfecto, String norma, List<String> dudas) {}

  private final CalendarioHabil calendario;

  public EfectoNotificacion(CalendarioHabil calendario) {
    this.calendario = calendario;
  }

  /**
   * A notice put into the electronic box.
   *
   * @param leida when the recipient opened it, absent while it has not
   */
  public Efecto casilla(Instant depositada, @Nullable Instant leida, Oficina oficina) {
    throw new UnsupportedOperationException(calendario.toString());
  }

  /** A notice by publication: the day of the last one (Ley 27444, art. 25). */
  public Efecto publicacion(LocalDate ultima) {
    throw new UnsupportedOperationException();
  }

  /** A notice handed over in person: that day (Ley 27444, art. 25). */
  public Efecto personal(LocalDate entregada) {
    throw new UnsupportedOperationException();
  }
}
