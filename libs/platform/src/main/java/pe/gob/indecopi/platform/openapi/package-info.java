/** The description of a service, drawn from the code that serves it. */
@NullMarked
package pe.gob.indecopi.platform.openapi;

import org.jspecify.annotations.NullMarked;
