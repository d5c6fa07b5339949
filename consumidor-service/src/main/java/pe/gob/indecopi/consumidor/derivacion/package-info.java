/**
 * From a complaint that did not solve it to the proceeding that may: the filing, with everything
 * that the complaint knows already filled in.
 */
@NullMarked
package pe.gob.indecopi.consumidor.derivacion;

import org.jspecify.annotations.NullMarked;
