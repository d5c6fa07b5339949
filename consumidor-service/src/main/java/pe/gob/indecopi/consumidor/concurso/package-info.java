/** What the insolvency of a provider means for the complaints of its consumers. */
@NullMarked
package pe.gob.indecopi.consumidor.concurso;

import org.jspecify.annotations.NullMarked;
