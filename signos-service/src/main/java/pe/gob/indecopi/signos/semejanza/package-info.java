/** Whether two signs look or sound alike to a Peruvian ear and eye, how much, and why. */
@NullMarked
package pe.gob.indecopi.signos.semejanza;

import org.jspecify.annotations.NullMarked;
