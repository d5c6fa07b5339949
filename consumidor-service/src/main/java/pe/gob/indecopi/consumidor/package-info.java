/** The service of the organs that hear consumers: CPC, ORPS and SAC. */
@NullMarked
package pe.gob.indecopi.consumidor;

import org.jspecify.annotations.NullMarked;
