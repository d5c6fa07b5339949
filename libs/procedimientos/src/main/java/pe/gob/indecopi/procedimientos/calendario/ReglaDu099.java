package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/**
 * How a catalogue entry takes D.U. 099-2009, which made Saturdays, Sundays and holidays count as
 * working days for proceedings begun from 2009-10-23 to 2010-12-31.
 */
public enum ReglaDu099 {
  /** Only where it favours the citizen: it shortens the entity's terms (TUPA, general note 2). */
  BENEFICIA_AL_PARTICULAR,
  /** In every term, also the party's. */
  SIEMPRE,
  /** In none. */
  NUNCA;

  /** The decree and the days of its force. */
  public static final String NORMA = "D.U. 099-2009";

  private static final LocalDate DESDE = LocalDate.of(2009, 10, 23);
  private static final LocalDate HASTA = LocalDate.of(2010, 12, 31);

  /** Whether a term of {@code obligado} counts non-working days, by the day the file began. */
  public boolean rige(LocalDate inicioProcedimiento, Obligado obligado) {
    if (inicioProcedimiento.isBefore(DESDE) || inicioProcedimiento.isAfter(HASTA)) {
      return false;
    }
    return switch (this) {
      case SIEMPRE -> true;
      case NUNCA -> false;
      case BENEFICIA_AL_PARTICULAR -> obligado == Obligado.ENTIDAD;
    };
  }
}
