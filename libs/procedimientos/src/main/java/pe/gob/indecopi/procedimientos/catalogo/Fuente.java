package pe.gob.indecopi.procedimientos.catalogo;

import java.util.List;

/** Where an entry was read: the norm and the first and last line of its text in the sources. */
public record Fuente(String documento, List<Integer> lineas) {
  public Fuente {
    lineas = List.copyOf(lineas);
  }
}
