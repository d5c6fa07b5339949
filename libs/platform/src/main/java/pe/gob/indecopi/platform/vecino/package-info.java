/** How a service of ours calls another over HTTP. */
@NullMarked
package pe.gob.indecopi.platform.vecino;

import org.jspecify.annotations.NullMarked;
