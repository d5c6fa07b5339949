package pe.gob.indecopi.procedimientos.firma;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An Ed25519 key. One that has been replaced keeps its public half, so that what it signed is still
 * verified.
 *
 * @param id its thumbprint (RFC 7638), so that nobody can give it to another key
 * @param privada absent in one that signs no more
 */
record Clave(String id, PublicKey publica, @Nullable PrivateKey privada) {
  private static final String ALGORITMO = "Ed25519";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  /** How many bytes of the encoded public key are the key itself, the last ones. */
  private static final int LARGO = 32;

  static Clave de(PublicKey publica, @Nullable PrivateKey privada) {
    return new Clave(huella(publica), publica, privada);
  }

  /**
   * @param publica SubjectPublicKeyInfo in base64, with or without PEM lines
   * @param privada PKCS #8, likewise
   * @throws IllegalArgumentException if it is none, or the halves do not belong together
   */
  static Clave leer(String publica, @Nullable String privada) {
    try {
      var fabrica = KeyFactory.getInstance(ALGORITMO);
      var leida =
          de(
              fabrica.generatePublic(new X509EncodedKeySpec(bytes(publica))),
              privada == null || privada.isBlank()
                  ? null
                  : fabrica.generatePrivate(new PKCS8EncodedKeySpec(bytes(privada))));
      if (leida.privada != null && !leida.verifica("par", leida.firmar("par"))) {
        throw new IllegalArgumentException("The two halves of a key of indecopi.firma differ");
      }
      return leida;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("A key of indecopi.firma is no Ed25519 key", e);
    }
  }

  private static byte[] bytes(String pem) {
    return Base64.getDecoder().decode(pem.replaceAll("-----[^-]+-----", "").replaceAll("\\s", ""));
  }

  /** The signature of a text, in base64url. */
  String firmar(String texto) {
    try {
      var firma = Signature.getInstance(ALGORITMO);
      firma.initSign(privada);
      firma.update(texto.getBytes(StandardCharsets.UTF_8));
      return BASE64.encodeToString(firma.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key " + id + " cannot sign", e);
    }
  }

  /** Whether that is this key's signature of that text. */
  boolean verifica(String texto, String valor) {
    try {
      var firma = Signature.getInstance(ALGORITMO);
      firma.initVerify(publica);
      firma.update(texto.getBytes(StandardCharsets.UTF_8));
      return firma.verify(Base64.getUrlDecoder().decode(valor));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The public half as a JSON Web Key (RFC 8037). */
  Map<String, String> jwk() {
    return Map.of(
        "kty", "OKP", "crv", ALGORITMO, "alg", "EdDSA", "use", "sig", "kid", id, "x", x(publica));
  }

  private static String huella(PublicKey publica) {
    // The members that RFC 8037 names for a thumbprint, in the order of RFC 7638.
    var texto = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}".formatted(x(publica));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return BASE64.encodeToString(digest.digest(texto.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  private static String x(PublicKey publica) {
    byte[] todo = publica.getEncoded();
    return BASE64.encodeToString(Arrays.copyOfRange(todo, todo.length - LARGO, todo.length));
  }
}
