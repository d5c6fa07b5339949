package pe.gob.indecopi.fees.tarifa;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * How units beyond those that another concept covers are counted.
 *
 * @param variable what is counted
 * @param incluidas how many another concept already covers
 * @param cada how many units pay the amount once; a block that was begun is paid whole
 */
record Medida(Variable variable, int incluidas, int cada) {

  /** How many blocks the case has. */
  long bloques(Variables variables) {
    return Math.ceilDiv(Math.max(0, variables.cuenta(variable) - incluidas), (long) cada);
  }

  /** How they were counted, in words. */
  Texto palabras(Variables variables) {
    var cuantas = variable.cuantas(variables.cuenta(variable));
    return Texto.de(
        cuantas.es()
            + (incluidas == 0
                ? ""
                : " menos " + incluidas + (incluidas == 1 ? " ya cubierta" : " ya cubiertas"))
            + (cada == 1 ? "" : ", de " + cada + " en " + cada),
        cuantas.en()
            + (incluidas == 0 ? "" : " less " + incluidas + " already covered")
            + (cada == 1 ? "" : ", by " + cada));
  }
}
