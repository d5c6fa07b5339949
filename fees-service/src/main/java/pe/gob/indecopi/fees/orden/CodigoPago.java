package pe.gob.indecopi.fees.orden;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The number that a payer says at a counter: ten digits and two that check them (ISO 7064, MOD
 * 97-10), which shows any digit mistaken and any two exchanged. Written in groups of four.
 *
 * @param digitos the twelve digits
 */
public record CodigoPago(String digitos) {

  private static final BigInteger DIEZ_CIFRAS = BigInteger.TEN.pow(10);
  private static final long MODULO = 97;

  /** Refuses digits that do not check. */
  public CodigoPago {
    if (!cuadra(digitos)) {
      throw new IllegalArgumentException("not a payment code: " + digitos);
    }
  }

  /**
   * The code of an order.
   *
   * @param orden its id, which cannot be guessed
   * @param intento 0, or more where another order has the code already
   */
  static CodigoPago de(String orden, int intento) {
    var cuerpo = new BigInteger(1, sha256(orden + "/" + intento)).mod(DIEZ_CIFRAS).longValue();
    return new CodigoPago("%010d%02d".formatted(cuerpo, MODULO + 1 - cuerpo * 100 % MODULO));
  }

  /** The code as somebody wrote it, with or without hyphens and spaces; empty if it is none. */
  public static Optional<CodigoPago> leer(String escrito) {
    var digitos = escrito.replaceAll("[ -]", "");
    return cuadra(digitos) ? Optional.of(new CodigoPago(digitos)) : Optional.empty();
  }

  /** In groups of four. */
  @Override
  public String toString() {
    return digitos.substring(0, 4) + "-" + digitos.substring(4, 8) + "-" + digitos.substring(8);
  }

  private static boolean cuadra(String digitos) {
    return digitos.matches("[0-9]{12}") && Long.parseLong(digitos) % MODULO == 1;
  }

  private static byte[] sha256(String texto) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(texto.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException imposible) {
      throw new IllegalStateException("every JVM has SHA-256", imposible);
    }
  }
}
