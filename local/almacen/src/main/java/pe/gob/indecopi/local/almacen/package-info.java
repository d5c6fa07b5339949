/** The embedded store of the local default: MongoDB's wire protocol over a file of H2's MVStore. */
@NullMarked
package pe.gob.indecopi.local.almacen;

import org.jspecify.annotations.NullMarked;
