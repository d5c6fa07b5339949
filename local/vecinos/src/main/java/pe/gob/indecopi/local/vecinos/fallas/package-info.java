/** The switches that make a neighbour slow or absent. */
@NullMarked
package pe.gob.indecopi.local.vecinos.fallas;

import org.jspecify.annotations.NullMarked;
