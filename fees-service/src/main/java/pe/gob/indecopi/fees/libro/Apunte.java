package pe.gob.indecopi.fees.libro;

import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * One line of an entry: an amount on one side of one account.
 *
 * @param cuenta the account
 * @param debe debited, or nothing
 * @param haber credited, or nothing
 */
public record Apunte(Cuenta cuenta, Dinero debe, Dinero haber) {

  /** Refuses a line with no side, or with both. */
  public Apunte {
    if (debe.esPositivo() == haber.esPositivo() || !debe.esCero() && !haber.esCero()) {
      throw new IllegalArgumentException("a line has one side: " + cuenta);
    }
  }

  /** Debits an account. */
  public static Apunte debe(Cuenta cuenta, Dinero monto) {
    return new Apunte(cuenta, monto, Dinero.CERO);
  }

  /** Credits an account. */
  public static Apunte haber(Cuenta cuenta, Dinero monto) {
    return new Apunte(cuenta, Dinero.CERO, monto);
  }
}
