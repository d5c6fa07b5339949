package pe.gob.indecopi.fees.libro;

import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * What was posted on an account.
 *
 * @param cuenta the account
 * @param debe the sum of its debits
 * @param haber the sum of its credits
 */
public record Saldo(Cuenta cuenta, Dinero debe, Dinero haber) {

  /** Nothing yet. */
  public static Saldo vacio(Cuenta cuenta) {
    return new Saldo(cuenta, Dinero.CERO, Dinero.CERO);
  }

  /** What the account holds, on the side on which it grows. */
  public Dinero saldo() {
    return cuenta.esDeDinero() ? debe.menos(haber) : haber.menos(debe);
  }

  /** With one more line. */
  public Saldo mas(Apunte apunte) {
    return new Saldo(cuenta, debe.mas(apunte.debe()), haber.mas(apunte.haber()));
  }
}
