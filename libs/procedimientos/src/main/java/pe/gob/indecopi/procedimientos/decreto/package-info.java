/** Days decreed after the release: kept in the store, told to every replica's calendar. */
@NullMarked
package pe.gob.indecopi.procedimientos.decreto;

import org.jspecify.annotations.NullMarked;
