package pe.gob.indecopi.signos.inscripcion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a matter of the catalogue says, as JSON has it. */
final class Materia {
  private Materia() {}

  static String texto(Map<String, Object> m, String campo) {
    var valor = m.get(campo);
    return valor instanceof String t ? t : "";
  }

  static @Nullable String opcional(Map<String, Object> m, String campo) {
    return m.get(campo) instanceof String t ? t : null;
  }

  static boolean cierto(Map<String, Object> m, String campo) {
    return Boolean.TRUE.equals(m.get(campo));
  }

  static int entero(Map<String, Object> m, String campo) {
    return m.get(campo) instanceof Number n ? n.intValue() : 0;
  }

  static List<Integer> enteros(Map<String, Object> m, String campo) {
    return m.get(campo) instanceof List<?> l
        ? l.stream().filter(Number.class::isInstance).map(n -> ((Number) n).intValue()).toList()
        : List.of();
  }

  static List<String> textos(Map<String, Object> m, String campo) {
    return m.get(campo) instanceof List<?> l ? l.stream().map(String::valueOf).toList() : List.of();
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> grupos(Map<String, Object> m, String campo) {
    return m.get(campo) instanceof List<?> l
        ? l.stream().filter(Map.class::isInstance).map(g -> (Map<String, Object>) g).toList()
        : List.of();
  }
}
