/** The final sanctions of every organ, as an official of any of them sees them. */
@NullMarked
package pe.gob.indecopi.procedimientos.antecedentes;

import org.jspecify.annotations.NullMarked;
