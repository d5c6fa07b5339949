package pe.gob.indecopi.fees.conciliacion;

import pe.gob.indecopi.fees.orden.CodigosDeTasas;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/** The faults of a file, each with its line; so many are told, all are counted. */
final class FaltasDeArchivo {

  /** A file of nothing but faults is not answered with ten times its length. */
  static final int A_LO_MAS = 1_000;

  private final Faltas faltas = new Faltas();
  private int cuantas;

  /**
   * Notes a fault.
   *
   * @param n the line, the header being 1
   * @param campo the column; empty for the whole line
   */
  void agregar(int n, String campo, String es, String en) {
    cuantas++;
    if (cuantas <= A_LO_MAS) {
      faltas.agregar(
          "/" + n + (campo.isEmpty() ? "" : "/" + campo),
          Texto.de("línea " + n + ": " + es, "line " + n + ": " + en));
    }
  }

  /**
   * Refuses the file if there is any.
   *
   * @throws Rechazo {@code archivo-mal-formado}
   */
  void lanzarSiHay() {
    faltas.lanzarSiHay(
        CodigosDeTasas.ARCHIVO_MAL_FORMADO,
        Texto.de(
            "Faltas del archivo: " + cuantas + "; no se cargó nada",
            "Faults of the file: " + cuantas + "; nothing was loaded"));
  }
}
