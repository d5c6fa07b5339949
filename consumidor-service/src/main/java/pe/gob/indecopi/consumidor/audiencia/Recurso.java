package pe.gob.indecopi.consumidor.audiencia;

import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody or something that can be in one hearing at a time.
 *
 * @param clase what it is
 * @param clave subject, document or code
 */
record Recurso(Clase clase, String clave) implements Comparable<Recurso> {

  /** What can be double booked. */
  enum Clase {
    FUNCIONARIO,
    PARTE,
    SALA
  }

  /** All that a hearing of these parties takes. */
  static Set<Recurso> de(Cita cita, String consumidor, String proveedor) {
    var todos = new TreeSet<Recurso>();
    todos.add(new Recurso(Clase.FUNCIONARIO, cita.funcionario()));
    todos.add(new Recurso(Clase.PARTE, consumidor));
    todos.add(new Recurso(Clase.PARTE, proveedor));
    if (!cita.virtual()) {
      todos.add(new Recurso(Clase.SALA, cita.sala()));
    }
    return todos;
  }

  @Override
  public int compareTo(Recurso otro) {
    return toString().compareTo(otro.toString());
  }

  /** As it is stored. */
  @Override
  public String toString() {
    return clase + "/" + clave;
  }

  static Recurso leer(String texto) {
    var corte = texto.indexOf('/');
    return new Recurso(Clase.valueOf(texto.substring(0, corte)), texto.substring(corte + 1));
  }
}
