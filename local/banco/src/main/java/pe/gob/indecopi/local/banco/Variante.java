package pe.gob.indecopi.local.banco;

import java.util.Set;

/**
 * A sign that somebody could ask for beside an earlier one.
 *
 * @param signo what is asked
 * @param familia how it was made of the earlier one
 * @param base place of the earlier one in the register
 * @param razones any of these reasons explains it
 */
record Variante(String signo, String familia, int base, Set<String> razones) {}
