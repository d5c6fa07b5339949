/** The closing of a day: what came in and went out, per organ and per channel. */
@NullMarked
package pe.gob.indecopi.fees.cierre;

import org.jspecify.annotations.NullMarked;
