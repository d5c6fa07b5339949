package pe.gob.indecopi.local.vecinos.identidad;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;

/** The signing key, kept in a file so that a token outlives a restart. */
final class Llave {

  private static final int BITS = 2048;

  private Llave() {}

  /**
   * Reads the key of that folder, or makes it once.
   *
   * @throws IllegalStateException when the file is there but is no key
   */
  static JWKSet en(Path datos) throws IOException {
    var archivo = datos.resolve("llave.json");
    if (!Files.exists(archivo)) {
      escribir(archivo, nueva());
    }
    try {
      return JWKSet.parse(Files.readString(archivo));
    } catch (ParseException e) {
      throw new IllegalStateException(
          "%s is not a key; delete it and a new one is made.".formatted(archivo), e);
    }
  }

  private static RSAKey nueva() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** First aside, then in one move: a crash leaves no half key. */
  private static void escribir(Path archivo, RSAKey llave) throws IOException {
    Files.createDirectories(archivo.getParent());
    var aparte = Files.createTempFile(archivo.getParent(), "llave", ".json");
    Files.writeString(aparte, new JWKSet(llave).toString(false));
    Files.move(aparte, archivo, StandardCopyOption.ATOMIC_MOVE);
  }
}
