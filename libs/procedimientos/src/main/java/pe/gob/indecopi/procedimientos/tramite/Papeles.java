package pe.gob.indecopi.procedimientos.tramite;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** The documents that something names, wherever it names them: every text {@code doc_…}. */
final class Papeles {
  static final String PREFIJO = "doc_";

  private Papeles() {}

  /** Ids of the documents that are named in a value as it was sent, each with its pointer. */
  static Map<String, String> nombrados(@Nullable Object valor, String puntero) {
    Map<String, String> nombrados = new LinkedHashMap<>();
    recorrer(valor, puntero, nombrados);
    return nombrados;
  }

  /** Ids of the documents that those acts name. */
  static Set<String> de(List<Actuacion> actos) {
    Map<String, String> nombrados = new LinkedHashMap<>();
    Set<String> todos = new LinkedHashSet<>();
    for (var acto : actos) {
      nombrados.clear();
      recorrer(acto.datos(), "", nombrados);
      todos.addAll(nombrados.values());
    }
    return todos;
  }

  /** Ids of every document that a file holds. */
  static Set<String> de(Expediente e) {
    Map<String, String> nombrados = new LinkedHashMap<>();
    e.actuaciones().forEach(a -> recorrer(a.datos(), "", nombrados));
    e.cuadernos().forEach(c -> recorrer(c.materia(), "", nombrados));
    recorrer(e.pedido().materia(), "", nombrados);
    Set<String> todos = new LinkedHashSet<>(nombrados.values());
    todos.addAll(e.pedido().documentos());
    e.pedido().requisitos().forEach(r -> agregar(todos, r.documento()));
    e.partes().forEach(p -> todos.addAll(p.poderes()));
    e.partes().stream()
        .flatMap(p -> Stream.ofNullable(p.poder()))
        .forEach(p -> agregar(todos, p.traduccion()));
    e.cuadernos().forEach(c -> todos.addAll(c.documentos()));
    e.resoluciones().forEach(r -> agregar(todos, r.documento()));
    return todos;
  }

  private static void agregar(Set<String> todos, @Nullable String documento) {
    if (documento != null) {
      todos.add(documento);
    }
  }

  private static void recorrer(
      @Nullable Object valor, String puntero, Map<String, String> nombrados) {
    switch (valor) {
      case String texto when texto.startsWith(PREFIJO) -> nombrados.put(puntero, texto);
      case Map<?, ?> mapa ->
          mapa.forEach((clave, v) -> recorrer(v, puntero + "/" + clave, nombrados));
      case List<?> lista -> {
        for (int i = 0; i < lista.size(); i++) {
          recorrer(lista.get(i), puntero + "/" + i, nombrados);
        }
      }
      case null, default -> {}
    }
  }
}
