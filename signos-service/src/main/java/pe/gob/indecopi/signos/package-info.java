/** DSD: trademarks and other distinctive signs. */
@NullMarked
package pe.gob.indecopi.signos;

import org.jspecify.annotations.NullMarked;
