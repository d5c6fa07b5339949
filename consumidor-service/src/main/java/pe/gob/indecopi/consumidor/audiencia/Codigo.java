package pe.gob.indecopi.consumidor.audiencia;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A code with which a side agrees to a record, as it is kept: nobody who reads the store can tell
 * it within its life.
 *
 * @param sal random, in hexadecimal
 * @param huella SHA-256 of salt and code, in hexadecimal
 * @param vence first instant at which it is good no more, by the clock that never moves
 * @param intentos how many wrong ones may still be tried
 */
record Codigo(String sal, String huella, Instant vence, int intentos) {
  private static final int CIFRAS = 8;

  /** What became of a try. */
  enum Juicio {
    BUENO,
    MALO,
    AGOTADO,
    VENCIDO
  }

  /** A new code in digits, to be told once and kept nowhere. */
  static String nuevo(SecureRandom azar) {
    var cifras = new StringBuilder();
    for (var i = 0; i < CIFRAS; i++) {
      cifras.append(azar.nextInt(10));
    }
    return cifras.toString();
  }

  static Codigo de(String cifras, SecureRandom azar, Instant vence, int intentos) {
    var sal = new byte[16];
    azar.nextBytes(sal);
    var texto = HexFormat.of().formatHex(sal);
    return new Codigo(texto, huella(texto, cifras), vence, intentos);
  }

  /** Compares in a time that says nothing of how much was right. */
  Juicio juzgar(String escrito, Instant ahora) {
    if (intentos == 0) {
      return Juicio.AGOTADO;
    }
    if (!ahora.isBefore(vence)) {
      return Juicio.VENCIDO;
    }
    var suya = huella(sal, escrito.replaceAll("[\\s-]", ""));
    return MessageDigest.isEqual(bytes(suya), bytes(huella)) ? Juicio.BUENO : Juicio.MALO;
  }

  Codigo fallado() {
    return new Codigo(sal, huella, vence, intentos - 1);
  }

  private static String huella(String sal, String cifras) {
    try {
      var resumen = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(resumen.digest(bytes(sal + ":" + cifras)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String texto) {
    return texto.getBytes(StandardCharsets.UTF_8);
  }

  /** Says nothing of itself, wherever it may be printed. */
  @Override
  public String toString() {
    return "Codigo[vence=" + vence + ", intentos=" + intentos + "]";
  }
}
