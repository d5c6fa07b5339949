/** The applications that come out of one that was divided (TUPA DSD-10.7). */
@NullMarked
package pe.gob.indecopi.signos.division;

import org.jspecify.annotations.NullMarked;
