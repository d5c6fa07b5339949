/** The public register of an organ: what its certificates enter, told to the others. */
@NullMarked
package pe.gob.indecopi.procedimientos.registro;

import org.jspecify.annotations.NullMarked;
