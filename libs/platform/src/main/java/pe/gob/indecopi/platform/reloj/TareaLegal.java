package pe.gob.indecopi.platform.reloj;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A bean that does what the passing of days brings about: terms that lapse, rights that expire. */
public interface TareaLegal {

  /**
   * The first day on which {@link #barrer} finds something to do: for a term whose last day is D,
   * D+1. Empty when nothing is due at all.
   */
  Optional<LocalDate> proxima();

  /**
   * Does all that is due on {@code hoy}: terms whose last day is before it. Each by
   * compare-and-set, so that a second replica finds it done.
   *
   * @return what happened, each with the day on which it fell due
   */
  List<Suceso> barrer(LocalDate hoy);
}
