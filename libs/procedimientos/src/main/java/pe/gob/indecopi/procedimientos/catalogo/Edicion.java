package pe.gob.indecopi.procedimientos.catalogo;

import java.util.List;
import java.util.Optional;

/** One edition of an organ's catalogue. */
record Edicion(String version, List<Entrada> entradas) {
  Optional<Entrada> entrada(String codigo) {
    return entradas.stream().filter(e -> e.codigo().equals(codigo)).findFirst();
  }
}
