package pe.gob.indecopi.fees.yaml;

import java.util.ArrayList;
import java.util.List;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * The faults of a file.
 *
 * @param archivo its name
 * @param todos those noted so far
 */
record Faltantes(String archivo, List<ArchivoInvalido.Fallo> todos) {

  Faltantes(String archivo) {
    this(archivo, new ArrayList<>());
  }

  void agregar(int linea, String puntero, Texto motivo) {
    todos.add(new ArchivoInvalido.Fallo(archivo, linea, puntero, motivo));
  }

  ArchivoInvalido lanzar() {
    return new ArchivoInvalido(todos);
  }
}
