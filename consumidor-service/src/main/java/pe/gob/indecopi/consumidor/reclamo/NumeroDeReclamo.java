package pe.gob.indecopi.consumidor.reclamo;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a complaint, without gaps per year: {@code 000123-2026/SAC-R}.
 *
 * @param anio year of the reception in Lima
 * @param n ordinal within the year, from 1
 */
public record NumeroDeReclamo(int anio, int n) {
  /** Who numbers them, apart from the files of the same organ. */
  public static final String SERIE = "SAC-R";

  private static final Pattern FORMA = Pattern.compile("(\\d{6,9})-(\\d{4})/" + SERIE);

  /** Reads {@code 000123-2026/SAC-R}; empty when it has not that form. */
  public static Optional<NumeroDeReclamo> de(String texto) {
    var m = FORMA.matcher(texto);
    return m.matches()
        ? Optional.of(
            new NumeroDeReclamo(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))))
        : Optional.empty();
  }

  /** The place of the complaint among all, in the order of their numbers. */
  String orden() {
    return "%d/%09d".formatted(anio, n);
  }

  @Override
  public String toString() {
    return "%06d-%d/%s".formatted(n, anio, SERIE);
  }
}
