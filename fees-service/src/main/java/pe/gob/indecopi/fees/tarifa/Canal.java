package pe.gob.indecopi.fees.tarifa;

import java.util.Arrays;
import java.util.Optional;

/** Where a fee is paid. */
public enum Canal {
  /** The cash desk of the institution. */
  CAJA,
  BANCO_DE_LA_NACION,
  BCP,
  SCOTIABANK,
  /** The card gateway. */
  VISA;

  /** The channel of that name, if there is one. */
  public static Optional<Canal> de(String nombre) {
    return Arrays.stream(values()).filter(uno -> uno.name().equals(nombre)).findFirst();
  }
}
