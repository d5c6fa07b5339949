package pe.gob.indecopi.signos.viena;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a figurative element shows, by the International Classification of Vienna: {@code 3.1.4}.
 *
 * @param categoria 1 to 29
 * @param division within its category, 1 to 99
 * @param seccion within its division, 1 to 99; 0 names the division as a whole
 */
public record CodigoDeViena(int categoria, int division, int seccion) {
  private static final Pattern ESCRITO =
      Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})(?:\\.([0-9]{1,2}))?");

  /** The code that was written so; nothing if there is no such category or it is none at all. */
  public static Optional<CodigoDeViena> de(String escrito) {
    var partes = ESCRITO.matcher(escrito.strip());
    if (!partes.matches()) {
      return Optional.empty();
    }
    var seccion = partes.group(3) == null ? 0 : Integer.parseInt(partes.group(3));
    var codigo =
        new CodigoDeViena(
            Integer.parseInt(partes.group(1)), Integer.parseInt(partes.group(2)), seccion);
    var completo = partes.group(3) == null || seccion > 0;
    return Viena.existe(codigo.categoria) && codigo.division > 0 && completo
        ? Optional.of(codigo)
        : Optional.empty();
  }

  /** How near another code is, 0 to 1: the same section, division or category, or nothing. */
  public double cerca(CodigoDeViena otro) {
    if (categoria != otro.categoria) {
      return 0;
    }
    if (division != otro.division) {
      return Viena.MISMA_CATEGORIA;
    }
    return seccion == otro.seccion ? 1 : Viena.MISMA_DIVISION;
  }

  @Override
  public String toString() {
    return categoria + "." + division + (seccion == 0 ? "" : "." + seccion);
  }
}
