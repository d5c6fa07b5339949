package pe.gob.indecopi.fees.libro;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import pe.gob.indecopi.platform.dinero.Dinero;

/** The accounts after some entries. */
public final class Saldos {

  private final Map<Cuenta, Saldo> porCuenta = new TreeMap<>();

  /** Posts an entry. */
  public Saldos mas(Asiento asiento) {
    asiento
        .apuntes()
        .forEach(
            uno ->
                porCuenta.merge(
                    uno.cuenta(), Saldo.vacio(uno.cuenta()).mas(uno), (a, _) -> a.mas(uno)));
    return this;
  }

  /** Takes an account as it stands. */
  void poner(Saldo saldo) {
    porCuenta.put(saldo.cuenta(), saldo);
  }

  /** What was posted on an account. */
  public Saldo de(Cuenta cuenta) {
    return porCuenta.getOrDefault(cuenta, Saldo.vacio(cuenta));
  }

  /** Every account with something posted on it, by its code. */
  public Collection<Saldo> todos() {
    return porCuenta.values();
  }

  /** The sum of all debits. */
  public Dinero debe() {
    return todos().stream().map(Saldo::debe).reduce(Dinero.CERO, Dinero::mas);
  }

  /** The sum of all credits. */
  public Dinero haber() {
    return todos().stream().map(Saldo::haber).reduce(Dinero.CERO, Dinero::mas);
  }

  /** Whether both sides are the same to the céntimo. */
  public boolean cuadra() {
    return debe().equals(haber());
  }
}
