/** What people ask the SAC without complaining of anybody: answered, recorded and counted. */
@NullMarked
package pe.gob.indecopi.consumidor.orientacion;

import org.jspecify.annotations.NullMarked;
