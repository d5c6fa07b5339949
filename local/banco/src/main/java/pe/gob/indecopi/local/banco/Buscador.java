package pe.gob.indecopi.local.banco;

import java.util.List;

/** A way of searching that is measured. */
interface Buscador {
  String nombre();

  /** The places in the register of what is found, the best first. */
  List<Integer> buscar(String signo, int cuantos);
}
