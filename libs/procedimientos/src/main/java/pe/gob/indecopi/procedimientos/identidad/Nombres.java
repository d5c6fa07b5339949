package pe.gob.indecopi.procedimientos.identidad;

import java.util.ArrayList;
import java.util.List;
import pe.gob.indecopi.procedimientos.registro.Palabras;

/**
 * Whether two names are of the same one, as people write them: accents, capitals, dots and the
 * order of the words do not count.
 */
final class Nombres {
  private Nombres() {}

  /**
   * A natural person: all its surnames, at least one of its given names, and no word besides.
   *
   * @param dicho as it calls itself
   */
  static boolean coincide(String dicho, String nombres, String apellidos) {
    var quedan = new ArrayList<>(Palabras.de(dicho));
    var faltan = Palabras.de(apellidos).stream().filter(a -> !quedan.remove(a)).toList();
    return faltan.isEmpty() && !quedan.isEmpty() && Palabras.de(nombres).containsAll(quedan);
  }

  /**
   * A company: the same letters, so that {@code S.A.C.} is {@code SAC}; or, of a natural person
   * with a RUC, the same words.
   */
  static boolean coincide(String dicho, String razonSocial) {
    return String.join("", Palabras.de(dicho)).equals(String.join("", Palabras.de(razonSocial)))
        || ordenadas(dicho).equals(ordenadas(razonSocial));
  }

  private static List<String> ordenadas(String nombre) {
    return Palabras.de(nombre).stream().sorted().toList();
  }
}
