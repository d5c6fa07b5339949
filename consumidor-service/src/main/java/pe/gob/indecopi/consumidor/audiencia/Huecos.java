package pe.gob.indecopi.consumidor.audiencia;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.Oficina;

/** The hours that a day has for hearings, one after the other from the opening of the office. */
final class Huecos {
  private Huecos() {}

  /** Beginnings of all hearings of so many minutes that fit between opening and closing. */
  static Stream<Instant> de(Oficina oficina, LocalDate dia, int minutos) {
    var abre = dia.atTime(oficina.abre()).atZone(RelojLegal.LIMA).toInstant();
    var ultimo =
        dia.atTime(oficina.cierra())
            .atZone(RelojLegal.LIMA)
            .toInstant()
            .minus(Duration.ofMinutes(minutos));
    return Stream.iterate(
        abre, en -> !en.isAfter(ultimo), en -> en.plus(Duration.ofMinutes(minutos)));
  }

  /** Whether the official of that hour is in no other hearing. */
  static boolean libre(Agenda agenda, Cita cita) {
    var quien = new Recurso(Recurso.Clase.FUNCIONARIO, cita.funcionario());
    return agenda.reservas().stream()
        .noneMatch(r -> r.recursos().contains(quien) && r.cita().coincideCon(cita));
  }
}
