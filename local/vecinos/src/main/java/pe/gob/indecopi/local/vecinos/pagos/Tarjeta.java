package pe.gob.indecopi.local.vecinos.pagos;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A card number; never stored, never shown whole. */
record Tarjeta(String numero) {

  /** The one that the bank behind the gateway declines. */
  private static final String RECHAZADA = "4000000000000002";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Tarjeta {}

  /** Thirteen to nineteen digits with their check digit (ISO/IEC 7812-1, annex B). */
  boolean esValida() {
    return numero.matches("[0-9]{13,19}") && luhn() % 10 == 0;
  }

  boolean esAceptada() {
    return !RECHAZADA.equals(numero);
  }

  private int luhn() {
    var suma = 0;
    for (var i = 0; i < numero.length(); i++) {
      var digito = numero.charAt(numero.length() - 1 - i) - '0';
      var doble = 2 * digito;
      suma += i % 2 == 0 ? digito : doble / 10 + doble % 10;
    }
    return suma;
  }

  @Override
  public String toString() {
    return "Tarjeta[…" + numero.substring(Math.max(0, numero.length() - 4)) + "]";
  }
}
