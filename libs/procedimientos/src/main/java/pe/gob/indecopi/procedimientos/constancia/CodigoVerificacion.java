package pe.gob.indecopi.procedimientos.constancia;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code printed on a paper with which anybody may ask whether it is genuine.
 *
 * <p>Eighty random bits, so that nobody guesses one, in the alphabet of Crockford, which has no
 * letters that a reader takes for digits. {@link #leer} forgives what hands do to it: lower case,
 * spaces, a letter O for a zero.
 *
 * @param valor sixteen characters in four groups, as printed: {@code 7K3F-9QWX-0ABC-DEFG}
 */
public record CodigoVerificacion(String valor) {
  private static final String ALFABETO = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORMA =
      Pattern.compile("[%1$s]{4}(-[%1$s]{4}){3}".formatted(ALFABETO));

  /**
   * @throws IllegalArgumentException if the value is not in the printed form
   */
  public CodigoVerificacion {
    if (!FORMA.matcher(valor).matches()) {
      throw new IllegalArgumentException("not a verification code");
    }
  }

  /** A new code. The generator must be a cryptographic one. */
  public static CodigoVerificacion nuevo(RandomGenerator azar) {
    var sb = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) {
        sb.append('-');
      }
      sb.append(ALFABETO.charAt(azar.nextInt(ALFABETO.length())));
    }
    return new CodigoVerificacion(sb.toString());
  }

  /** The code that a person typed, or nothing if it cannot be one. */
  public static Optional<CodigoVerificacion> leer(String escrito) {
    if (escrito.length() > 64) {
      return Optional.empty();
    }
    String llano =
        escrito
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    if (llano.length() != 16) {
      return Optional.empty();
    }
    String valor = llano.replaceAll("(.{4})(?=.)", "$1-");
    return FORMA.matcher(valor).matches()
        ? Optional.of(new CodigoVerificacion(valor))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return valor;
  }
}
