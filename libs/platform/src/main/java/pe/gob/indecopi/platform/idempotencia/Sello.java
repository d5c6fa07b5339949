package pe.gob.indecopi.platform.idempotencia;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hash (HMAC-SHA-256): what it gives cannot be guessed without the secret. */
final class Sello {

  private static final String ALGORITMO = "HmacSHA256";
  private static final int BYTES_DE_ID = 16;
  private final SecretKeySpec secreto;

  Sello(String secreto) {
    this.secreto = new SecretKeySpec(secreto.getBytes(StandardCharsets.UTF_8), ALGORITMO);
  }

  String largo(String texto) {
    return HexFormat.of().formatHex(hmac(texto));
  }

  String corto(String texto) {
    return HexFormat.of().formatHex(hmac(texto), 0, BYTES_DE_ID);
  }

  private byte[] hmac(String texto) {
    try {
      var mac = Mac.getInstance(ALGORITMO);
      mac.init(secreto);
      return mac.doFinal(texto.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException imposible) {
      throw new IllegalStateException("every JVM has " + ALGORITMO, imposible);
    }
  }
}
