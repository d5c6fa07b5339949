package pe.gob.indecopi.procedimientos.registro;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/** A text by its words alone: without accents, in lower case, without punctuation. */
public final class Palabras {
  private static final int MAYOR_BUSQUEDA = 8;
  private static final int LARGO = 300;

  private Palabras() {}

  /**
   * The words that a register is asked for, in {@code ?texto=}; none where nothing is asked.
   *
   * @throws Rechazo {@code solicitud-invalida} for a text without a word, with more than eight, or
   *     of more than 300 characters
   */
  public static List<String> buscadas(@Nullable String texto) {
    if (texto == null) {
      return List.of();
    }
    var palabras = de(texto);
    if (palabras.isEmpty() || palabras.size() > MAYOR_BUSQUEDA || texto.length() > LARGO) {
      var detalle =
          Texto.de(
              "Busque de 1 a " + MAYOR_BUSQUEDA + " palabras, de letras y cifras",
              "Search 1 to " + MAYOR_BUSQUEDA + " words, of letters and digits");
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          detalle,
          List.of(new Falta("/texto", detalle)),
          Map.of("parametro", "texto"));
    }
    return palabras;
  }

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
