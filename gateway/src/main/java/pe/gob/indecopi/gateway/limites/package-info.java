/** How much one client may ask: token buckets in the memory of this replica. */
@NullMarked
package pe.gob.indecopi.gateway.limites;

import org.jspecify.annotations.NullMarked;
