/** What tests of other modules use to watch what they ask of the store. */
@NullMarked
package pe.gob.indecopi.local.almacen.pruebas;

import org.jspecify.annotations.NullMarked;
