package pe.gob.indecopi.procedimientos.expediente;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The legal number of a file, without gaps per organ and year: {@code 000123-2026/DSD}.
 *
 * @param organo organ that owns the procedure
 * @param anio year of the reception in Lima
 * @param n ordinal within organ and year, from 1
 */
public record Numero(String organo, int anio, int n) {
  private static final Pattern FORMA = Pattern.compile("(\\d{6,9})-(\\d{4})/([A-Z]{3,4})");

  /** Reads {@code 000123-2026/DSD}; empty when it has not that form. */
  public static Optional<Numero> de(String texto) {
    var m = FORMA.matcher(texto);
    return m.matches()
        ? Optional.of(
            new Numero(m.group(3), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "%06d-%d/%s".formatted(n, anio, organo);
  }
}
