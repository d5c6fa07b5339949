package pe.gob.indecopi.consumidor.propuesta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * Something that a side will do, by a day or within a term: one of the two.
 *
 * @param deudor who owes it: {@code PROVEEDOR} or {@code CONSUMIDOR}
 * @param que what it is, in words
 * @param monto how much is paid, if something is
 * @param fecha last day for it
 * @param plazo term for it, from the day of the agreement
 */
public record Obligacion(
    Lado deudor,
    String que,
    @Nullable Dinero monto,
    @Nullable LocalDate fecha,
    @Nullable Plazo plazo) {

  /** How long, in working days or in days of the calendar. */
  public record Plazo(int cantidad, UnidadDePlazo unidad) {}

  /** What a term is counted in. */
  public enum UnidadDePlazo {
    DIAS_HABILES,
    DIAS_CALENDARIO
  }

  public Obligacion {
    if (deudor == Lado.FUNCIONARIO || (fecha == null) == (plazo == null)) {
      throw new IllegalArgumentException("a party owes it, by a day or within a term");
    }
  }

  /** Who says whether it was done: the other party. */
  public Lado acreedor() {
    return deudor == Lado.PROVEEDOR ? Lado.CONSUMIDOR : Lado.PROVEEDOR;
  }
}
