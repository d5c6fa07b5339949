package pe.gob.indecopi.signos.registro;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.persona.Persona;

/** The words by which the register is searched: without accents, in lower case. */
final class Busqueda {
  private Busqueda() {}

  /** The words of the sign and of its holders. */
  static List<String> terminos(SignoRegistrado s) {
    var titulares = s.titulares().stream().map(Persona::nombre);
    return Stream.concat(Stream.ofNullable(s.denominacion()), titulares)
        .flatMap(t -> palabras(t).stream())
        .distinct()
        .toList();
  }

  /** The words of a text. */
  static List<String> palabras(String texto) {
    var llano =
        Normalizer.normalize(texto, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(llano.split("[^\\p{L}\\p{N}]+")).filter(p -> !p.isEmpty()).toList();
  }
}
