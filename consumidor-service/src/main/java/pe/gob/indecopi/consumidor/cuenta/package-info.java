/**
 * Who takes part in complaints: persons and companies, the terms they accepted, who acts for them.
 */
@NullMarked
package pe.gob.indecopi.consumidor.cuenta;

import org.jspecify.annotations.NullMarked;
