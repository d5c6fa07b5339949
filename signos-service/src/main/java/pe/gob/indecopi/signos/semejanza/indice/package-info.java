/** Finds, among all the signs of the register, those that resemble one; on Lucene. */
@NullMarked
package pe.gob.indecopi.signos.semejanza.indice;

import org.jspecify.annotations.NullMarked;
