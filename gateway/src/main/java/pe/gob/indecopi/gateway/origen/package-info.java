/** Where a request comes from: the address behind trusted proxies, and the trace it belongs to. */
@NullMarked
package pe.gob.indecopi.gateway.origen;

import org.jspecify.annotations.NullMarked;
