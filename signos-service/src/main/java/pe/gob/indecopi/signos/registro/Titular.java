package pe.gob.indecopi.signos.registro;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A holder as anybody sees it. */
record Titular(String nombre, @Nullable String pais, @Nullable String ruc) {
  static Titular de(Map<String, Object> visto) {
    return new Titular(
        String.valueOf(visto.get("nombre")), (String) visto.get("pais"), (String) visto.get("ruc"));
  }
}
