package pe.gob.indecopi.procedimientos.registro;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A text by its words alone: without accents, in lower case, without punctuation. */
public final class Palabras {
  private Palabras() {}

  /** The words, in order. */
  public static List<String> de(String texto) {
    var llano =
        Normalizer.normalize(texto, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(llano.split("[^\\p{L}\\p{N}]+")).filter(p -> !p.isEmpty()).toList();
  }

  /**
   * What two texts share that say the same: {@code "El Cóndor, pasa"} and {@code "el condor pasa"}.
   */
  public static String llano(String texto) {
    return String.join(" ", de(texto));
  }
}
