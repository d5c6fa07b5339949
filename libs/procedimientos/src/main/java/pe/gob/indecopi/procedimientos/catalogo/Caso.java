package pe.gob.indecopi.procedimientos.catalogo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That fields of the matter have certain values.
 *
 * @param valores any of them, as JSON writes it, without quotes
 * @param ademas what must be so as well; nothing if this is all
 */
public record Caso(String campo, List<String> valores, @Nullable Caso ademas) {
  public Caso {
    valores = List.copyOf(valores);
  }

  /** Whether that matter is such a case; an absent truth is false. */
  public boolean es(Map<String, Object> materia) {
    return valores.contains(String.valueOf(materia.getOrDefault(campo, "false")))
        && (ademas == null || ademas.es(materia));
  }

  /** {@code busqueda = FIGURATIVA, clases = 1 | 2}. */
  public String enSignos() {
    String este = campo + " = " + String.join(" | ", valores);
    return ademas == null ? este : este + ", " + ademas.enSignos();
  }
}
