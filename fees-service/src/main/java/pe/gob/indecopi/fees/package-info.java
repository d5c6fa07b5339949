/** The fees of every procedure: what it costs, what is owed, what was paid and what for. */
@NullMarked
package pe.gob.indecopi.fees;

import org.jspecify.annotations.NullMarked;
