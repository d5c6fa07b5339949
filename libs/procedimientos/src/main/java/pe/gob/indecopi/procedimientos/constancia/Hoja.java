package pe.gob.indecopi.procedimientos.constancia;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paper says, before it is one: who issues it, its title and its blocks in order.
 *
 * @param autoridad who issues it, printed above the title
 * @param titulo the title
 * @param bloques the content
 */
public record Hoja(String autoridad, String titulo, List<Bloque> bloques) {
  public Hoja {
    bloques = List.copyOf(bloques);
  }

  /** An empty page of this authority. */
  public static Hoja de(String autoridad, String titulo) {
    return new Hoja(autoridad, titulo, List.of());
  }

  /** Adds a heading. */
  public Hoja seccion(String texto) {
    return mas(new Bloque.Seccion(texto));
  }

  /** Adds running text. */
  public Hoja parrafo(String texto) {
    return mas(new Bloque.Parrafo(texto));
  }

  /** Adds a labelled value. */
  public Hoja dato(String etiqueta, String valor) {
    return mas(new Bloque.Dato(etiqueta, valor));
  }

  /** Adds a table whose columns share the width in the given proportions. */
  public Hoja tabla(List<String> cabecera, List<Integer> proporciones, List<List<String>> filas) {
    return mas(new Bloque.Tabla(cabecera, proporciones, filas));
  }

  /** Adds a block. */
  public Hoja mas(Bloque bloque) {
    var todos = new ArrayList<>(bloques);
    todos.add(bloque);
    return new Hoja(autoridad, titulo, todos);
  }
}
