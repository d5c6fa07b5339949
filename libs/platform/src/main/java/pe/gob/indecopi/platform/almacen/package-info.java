/**
 * The store: the envelope every aggregate lives in, written by compare-and-set and never replaced.
 */
@NullMarked
package pe.gob.indecopi.platform.almacen;

import org.jspecify.annotations.NullMarked;
