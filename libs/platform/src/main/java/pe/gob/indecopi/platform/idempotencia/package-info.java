/** A POST that is sent twice has one effect and one answer. */
@NullMarked
package pe.gob.indecopi.platform.idempotencia;

import org.jspecify.annotations.NullMarked;
