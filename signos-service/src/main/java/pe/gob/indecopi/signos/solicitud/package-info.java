/** The application to register a sign: DSD-10. */
@NullMarked
package pe.gob.indecopi.signos.solicitud;

import org.jspecify.annotations.NullMarked;
