/** What is answered when something is refused: stable codes, texts in two languages, one shape. */
@NullMarked
package pe.gob.indecopi.platform.problema;

import org.jspecify.annotations.NullMarked;
