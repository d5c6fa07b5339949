/** The page at the root, which lists the APIs of the services behind this door. */
@NullMarked
package pe.gob.indecopi.gateway.portada;

import org.jspecify.annotations.NullMarked;
