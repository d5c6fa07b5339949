/**
 * Conciliation: hearings that share nobody and no room, the summons, who came, the record that each
 * side agrees to with a code, and what follows where somebody does not come (Ley 29571, arts. 147
 * and 147-A).
 */
@NullMarked
package pe.gob.indecopi.consumidor.audiencia;

import org.jspecify.annotations.NullMarked;
