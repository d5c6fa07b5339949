/** The signature over the head of a file's chain, the keys that make it and the public list. */
@NullMarked
package pe.gob.indecopi.procedimientos.firma;

import org.jspecify.annotations.NullMarked;
