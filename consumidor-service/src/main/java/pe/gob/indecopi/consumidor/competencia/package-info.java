/** Who hears a consumer: the summary organ or the Comisión, and why. */
@NullMarked
package pe.gob.indecopi.consumidor.competencia;

import org.jspecify.annotations.NullMarked;
