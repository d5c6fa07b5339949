/** Fines of proceedings of consumers: what is owed, its orders, its payment, its prescription. */
@NullMarked
package pe.gob.indecopi.consumidor.multa;

import org.jspecify.annotations.NullMarked;
