/** What leads where: one route for each service, with its limits of size and time. */
@NullMarked
package pe.gob.indecopi.gateway.rutas;

import org.jspecify.annotations.NullMarked;
