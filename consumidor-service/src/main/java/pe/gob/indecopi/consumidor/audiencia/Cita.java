package pe.gob.indecopi.consumidor.audiencia;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * When and where a hearing is held, and who conducts it.
 *
 * @param desde when it begins
 * @param minutos how long it is held to take
 * @param oficina code of the office whose days and hours it keeps
 * @param sala code of the room, or {@link #VIRTUAL}
 * @param funcionario subject of the official who conducts it
 */
record Cita(Instant desde, int minutos, String oficina, String sala, String funcionario) {
  /** The room that is a link; there are as many of them as hearings. */
  static final String VIRTUAL = "VIRTUAL";

  Instant hasta() {
    return desde.plus(Duration.ofMinutes(minutos));
  }

  /** Its day in Lima. */
  LocalDate dia() {
    return LocalDate.ofInstant(desde, RelojLegal.LIMA);
  }

  LocalTime hora() {
    return LocalTime.ofInstant(desde, RelojLegal.LIMA);
  }

  LocalTime fin() {
    return LocalTime.ofInstant(hasta(), RelojLegal.LIMA);
  }

  boolean virtual() {
    return sala.equals(VIRTUAL);
  }

  boolean coincideCon(Cita otra) {
    return desde.isBefore(otra.hasta()) && otra.desde.isBefore(hasta());
  }
}
