/** The only public door of the suite: it routes, checks tokens, limits, and explains the APIs. */
@NullMarked
package pe.gob.indecopi.gateway;

import org.jspecify.annotations.NullMarked;
