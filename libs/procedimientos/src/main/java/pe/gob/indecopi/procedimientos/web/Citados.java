package pe.gob.indecopi.procedimientos.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids of the documents that an act names. */
final class Citados {
  private Citados() {}

  static Set<String> en(Map<String, Object> datos) {
    Set<String> ids = new LinkedHashSet<>();
    recorrer(datos, ids);
    return ids;
  }

  private static void recorrer(Object valor, Set<String> ids) {
    switch (valor) {
      case String texto when texto.startsWith("doc_") -> ids.add(texto);
      case Map<?, ?> mapa -> mapa.values().forEach(v -> recorrer(v, ids));
      case List<?> lista -> lista.forEach(v -> recorrer(v, ids));
      default -> {}
    }
  }
}
