/** Who watches a sign is told of what is published that resembles it. */
@NullMarked
package pe.gob.indecopi.signos.vigilancia;

import org.jspecify.annotations.NullMarked;
