/** The service of the Dirección de Derecho de Autor. */
@NullMarked
package pe.gob.indecopi.derechoautor;

import org.jspecify.annotations.NullMarked;
