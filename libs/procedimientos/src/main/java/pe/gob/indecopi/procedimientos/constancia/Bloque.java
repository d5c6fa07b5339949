package pe.gob.indecopi.procedimientos.constancia;

import java.util.List;

/** What a page is made of. Text wraps and pages break by themselves. */
public sealed interface Bloque {

  /** A heading within the page. */
  record Seccion(String texto) implements Bloque {}

  /** Running text. */
  record Parrafo(String texto) implements Bloque {}

  /** A label and its value on one line, as in a form. */
  record Dato(String etiqueta, String valor) implements Bloque {}

  /**
   * A table whose columns share the width in the given proportions. Its head is repeated on every
   * page.
   */
  record Tabla(List<String> cabecera, List<Integer> proporciones, List<List<String>> filas)
      implements Bloque {
    public Tabla {
      cabecera = List.copyOf(cabecera);
      proporciones = List.copyOf(proporciones);
      filas = filas.stream().map(List::copyOf).toList();
      int columnas = cabecera.size();
      if (proporciones.size() != columnas
          || filas.stream().anyMatch(fila -> fila.size() != columnas)) {
        throw new IllegalArgumentException("every row needs " + columnas + " cells");
      }
    }
  }
}
