/** The bench of complaints: their lives, the year 2020 played again, conversations kept open. */
@NullMarked
package pe.gob.indecopi.local.lanzador.reclamos;

import org.jspecify.annotations.NullMarked;
