package pe.gob.indecopi.platform.reloj;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock of the law: dates and instants of reception, terms, numbering and the life of rights.
 * It alone moves in the sandbox. Everything else takes {@link java.time.InstantSource}.
 */
public interface RelojLegal {

  /** The zone of legal dates. */
  ZoneId LIMA = ZoneId.of("America/Lima");

  /** This instant. */
  Instant ahora();

  /** This day in Lima. */
  default LocalDate hoy() {
    return LocalDate.ofInstant(ahora(), LIMA);
  }
}
