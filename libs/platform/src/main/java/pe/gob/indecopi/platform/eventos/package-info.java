/** Facts told to other services: frozen at the write, relayed to Kafka in order, taken once. */
@NullMarked
package pe.gob.indecopi.platform.eventos;

import org.jspecify.annotations.NullMarked;
