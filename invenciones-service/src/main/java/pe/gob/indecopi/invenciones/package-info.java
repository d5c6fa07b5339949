/** The service of the Dirección de Invenciones y Nuevas Tecnologías. */
@NullMarked
package pe.gob.indecopi.invenciones;

import org.jspecify.annotations.NullMarked;
