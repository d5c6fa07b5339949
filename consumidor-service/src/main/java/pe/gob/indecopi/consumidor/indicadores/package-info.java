/**
 * How many complaints were received and solved, how, and in how many days: the figures that the SAC
 * publishes each year, live.
 */
@NullMarked
package pe.gob.indecopi.consumidor.indicadores;

import org.jspecify.annotations.NullMarked;
