/** Measures the search of signs, beside the searches that Lucene brings, and says on what. */
@NullMarked
package pe.gob.indecopi.local.banco;

import org.jspecify.annotations.NullMarked;
