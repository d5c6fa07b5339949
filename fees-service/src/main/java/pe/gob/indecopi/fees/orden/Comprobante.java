package pe.gob.indecopi.fees.orden;

import java.util.Locale;
import java.util.Optional;
import pe.gob.indecopi.fees.tarifa.Canal;

/**
 * A receipt: the proof that a channel gives for a payment. Its number pays once, ever, per channel.
 *
 * @param canal who gave it
 * @param numero its number, in capitals
 */
public record Comprobante(Canal canal, String numero) {

  /** What a number looks like. */
  public static final String PATRON = "[A-Za-z0-9][A-Za-z0-9./-]{0,39}";

  /** Writes the number in capitals: a receipt is the same however its letters are typed. */
  public Comprobante {
    numero = numero.strip().toUpperCase(Locale.ROOT);
    if (!numero.matches(PATRON)) {
      throw new IllegalArgumentException("not the number of a receipt");
    }
  }

  /** The receipt of that channel and number; empty if they are none. */
  public static Optional<Comprobante> leer(String canal, String numero) {
    return Canal.de(canal)
        .filter(_ -> numero.strip().matches(PATRON))
        .map(uno -> new Comprobante(uno, numero));
  }

  /** {@code CANAL:NUMERO}, unique among all payments. */
  public String clave() {
    return canal + ":" + numero;
  }
}
