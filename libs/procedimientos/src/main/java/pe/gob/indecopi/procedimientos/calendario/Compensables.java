package pe.gob.indecopi.procedimientos.calendario;

/**
 * Whether the days declared non-working for the public sector stop the terms. Ley 27444, arts.
 * 134.1 and 137, leave out the days not worked by the service that a decree fixes; the decrees
 * themselves speak of labour and taxes only, so it stays a setting.
 */
public enum Compensables {
  /** They are left out of the count, as the days on which the service does not work. */
  SUSPENDEN,
  /** They count: the hours are recovered. */
  CUENTAN
}
