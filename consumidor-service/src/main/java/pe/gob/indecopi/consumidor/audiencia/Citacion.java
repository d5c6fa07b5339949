package pe.gob.indecopi.consumidor.audiencia;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The summons that is good.
 *
 * @param vuelta which one, from 0: the {@code SEQUENCE} of its invitation
 * @param reserva id of its place in the agenda
 * @param anterior the place that it had before and that is to be given up, if any
 * @param enlace the virtual room; absent in a room of an office
 * @param en when the parties were summoned
 * @param recordar day on which they are reminded; absent once they were, or where it is too late
 */
record Citacion(
    int vuelta,
    String reserva,
    @Nullable Lugar anterior,
    Cita cita,
    @Nullable URI enlace,
    Instant en,
    @Nullable LocalDate recordar) {

  /** A place of the agenda. */
  record Lugar(LocalDate dia, String reserva) {}

  Citacion recordada() {
    return new Citacion(vuelta, reserva, anterior, cita, enlace, en, null);
  }

  Citacion sinAnterior() {
    return new Citacion(vuelta, reserva, null, cita, enlace, en, recordar);
  }
}
