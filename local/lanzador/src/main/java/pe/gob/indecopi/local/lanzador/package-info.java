/** Starts, watches and stops the whole suite on one machine: what is behind {@code ./indecopi}. */
@NullMarked
package pe.gob.indecopi.local.lanzador;

import org.jspecify.annotations.NullMarked;
