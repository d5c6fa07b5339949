package pe.gob.indecopi.consumidor.audiencia;

import java.time.Instant;
import java.time.LocalDate;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.FueraDeCalendario;
import pe.gob.indecopi.procedimientos.calendario.Oficina;

/**
 * The days and hours on which a hearing may be held: those that its office works (Ley 27444, arts.
 * 134.1, 137 and 138).
 *
 * @param anticipacion working days between the summons and the hearing
 */
record Horario(CalendarioHabil calendario, int anticipacion) {

  /** Notes what is wrong with that hour, seen from now. */
  void comprobar(Cita cita, Instant ahora, Faltas faltas) {
    var oficina = calendario.oficina(cita.oficina());
    if (oficina.isEmpty()) {
      faltas.agregar("/oficina", Texto.de("No hay tal oficina", "There is no such office"));
      return;
    }
    if (!cita.desde().isAfter(ahora)) {
      faltas.agregar("/inicio", Texto.de("Esa hora ya pasó", "That hour has passed"));
      return;
    }
    try {
      enDiaHabil(cita, oficina.get(), ahora, faltas);
    } catch (FueraDeCalendario e) {
      faltas.agregar(
          "/inicio", Texto.de("No hay calendario de ese año", "There is no calendar of that year"));
    }
  }

  /** The first day for which a summons of today is in time. */
  LocalDate desde(LocalDate hoy, Oficina oficina) {
    var dia = hoy;
    for (var i = 0; i < anticipacion; i++) {
      dia = calendario.siguienteHabil(dia, oficina);
    }
    return dia;
  }

  private void enDiaHabil(Cita cita, Oficina oficina, Instant ahora, Faltas faltas) {
    var dia = calendario.dia(cita.dia(), oficina);
    if (!dia.cierra()) {
      faltas.agregar(
          "/inicio",
          Texto.de(
              "Ese día no se atiende el horario completo: %s (%s)"
                  .formatted(dia.motivo(), dia.norma()),
              "The office does not keep its hours that day: %s (%s)"
                  .formatted(dia.motivo(), dia.norma())));
    } else if (!dentro(cita, oficina)) {
      faltas.agregar(
          "/inicio",
          Texto.de(
              "La oficina atiende de %s a %s".formatted(oficina.abre(), oficina.cierra()),
              "The office is open from %s to %s".formatted(oficina.abre(), oficina.cierra())));
    } else if (cita.dia().isBefore(desde(LocalDate.ofInstant(ahora, RelojLegal.LIMA), oficina))) {
      faltas.agregar(
          "/inicio",
          Texto.de(
              "Cite con %d días hábiles de anticipación".formatted(anticipacion),
              "Summon %d working days ahead".formatted(anticipacion)));
    }
  }

  /** Also at its end, on the same day. */
  private static boolean dentro(Cita cita, Oficina oficina) {
    var ultimo = cita.hasta().minusNanos(1).atZone(RelojLegal.LIMA);
    return oficina.abierta(cita.hora())
        && ultimo.toLocalDate().equals(cita.dia())
        && oficina.abierta(ultimo.toLocalTime());
  }
}
