package pe.gob.indecopi.local.vecinos.pagos;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one payment, drawn from its seed: the same payment sent again has the same ones.
 *
 * @param id 32 hexadecimal digits
 * @param autorizacion six digits
 * @param comprobante twelve digits
 */
record Recibo(String id, String autorizacion, String comprobante) {

  private static final BigInteger SEIS = BigInteger.TEN.pow(6);
  private static final BigInteger DOCE = BigInteger.TEN.pow(12);

  /** Numbers of the payment that was asked for under that key; without a key, new ones. */
  static Recibo de(String canal, @Nullable String clave) {
    var resumen = sha256(canal + '\n' + (clave == null ? UUID.randomUUID().toString() : clave));
    var numero = new BigInteger(1, resumen);
    return new Recibo(
        HexFormat.of().formatHex(resumen, 0, 16),
        "%06d".formatted(numero.shiftRight(64).mod(SEIS)),
        "%012d".formatted(numero.mod(DOCE)));
  }

  private static byte[] sha256(String texto) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(texto.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
