/** The proceedings of consumers: charges, what is decided of each, measures and graded fines. */
@NullMarked
package pe.gob.indecopi.consumidor.denuncia;

import org.jspecify.annotations.NullMarked;
