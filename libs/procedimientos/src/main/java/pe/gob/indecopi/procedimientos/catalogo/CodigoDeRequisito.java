package pe.gob.indecopi.procedimientos.catalogo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a requirement: the procedure's, then the printed number, letter and number ({@code
 * DSD-10.3.b}); 0 stands for what the print asks before its first number.
 */
record CodigoDeRequisito(List<Integer> partes) implements Comparable<CodigoDeRequisito> {
  private static final Pattern FORMA = Pattern.compile("\\.(\\d{1,2})(\\.[a-z](\\.\\d{1,2})?)?");

  static Optional<CodigoDeRequisito> leer(String procedimiento, String codigo) {
    if (!codigo.startsWith(procedimiento)
        || !FORMA.matcher(codigo.substring(procedimiento.length())).matches()) {
      return Optional.empty();
    }
    String[] partes = codigo.substring(procedimiento.length() + 1).split("\\.");
    return Optional.of(
        new CodigoDeRequisito(Arrays.stream(partes).map(CodigoDeRequisito::orden).toList()));
  }

  private static int orden(String parte) {
    return Character.isDigit(parte.charAt(0)) ? Integer.parseInt(parte) : parte.charAt(0);
  }

  @Override
  public int compareTo(CodigoDeRequisito otro) {
    for (int i = 0; i < Math.min(partes.size(), otro.partes.size()); i++) {
      int orden = Integer.compare(partes.get(i), otro.partes.get(i));
      if (orden != 0) {
        return orden;
      }
    }
    return Integer.compare(partes.size(), otro.partes.size());
  }
}
