package pe.gob.indecopi.consumidor.audiencia;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A place in the agenda, taken for one summons of a hearing. It says all that is needed to write
 * that hearing, so that whoever finds one without its hearing completes it.
 *
 * @param id of its own, the same for every attempt of one request
 * @param audiencia id of the hearing
 * @param reclamo id of the complaint
 * @param n which hearing of the complaint, from 1
 * @param vuelta which summons of the hearing, from 0
 * @param recursos whom and what it takes
 * @param por subject of who scheduled it
 * @param motivo why it was moved; absent for the first summons
 * @param creada by the clock that never moves
 */
record Reserva(
    String id,
    String audiencia,
    String reclamo,
    int n,
    int vuelta,
    Cita cita,
    Set<Recurso> recursos,
    String por,
    @Nullable String motivo,
    Instant creada) {
  Reserva {
    recursos = Collections.unmodifiableSortedSet(new TreeSet<>(recursos));
  }

  /** What both would need at the same time; two summons of one hearing are no rivals. */
  Set<Recurso> disputa(Reserva otra) {
    var comunes = new TreeSet<Recurso>();
    if (!audiencia.equals(otra.audiencia) && cita.coincideCon(otra.cita)) {
      comunes.addAll(recursos);
      comunes.retainAll(otra.recursos);
    }
    return comunes;
  }
}
