/** What other registers hold under the name of a sign that is examined. */
@NullMarked
package pe.gob.indecopi.signos.antecedentes;

import org.jspecify.annotations.NullMarked;
