/** What the law already says of a complaint, for the official who examines it. */
@NullMarked
package pe.gob.indecopi.consumidor.examen;

import org.jspecify.annotations.NullMarked;
