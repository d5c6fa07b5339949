/** The service of the Comisión de Procedimientos Concursales. */
@NullMarked
package pe.gob.indecopi.concursal;

import org.jspecify.annotations.NullMarked;
