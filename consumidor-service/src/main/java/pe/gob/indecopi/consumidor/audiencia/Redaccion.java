package pe.gob.indecopi.consumidor.audiencia;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** What the parties are told of a hearing, in words. */
record Redaccion(Salas salas) {
  private static final DateTimeFormatter HORA =
      DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu 'a las' HH:mm", Locale.of("es"))
          .withZone(RelojLegal.LIMA);

  /** Where it is held: the room and its address, or the link. */
  String lugar(Audiencia a) {
    return salas.lugar(a.citacion());
  }

  /** What a step of its history means to them. */
  String mensaje(Audiencia a, Hito hito) {
    return switch (hito.tipo()) {
      case "PROGRAMADA", "REPROGRAMADA", "RECORDATORIO" ->
          "Audiencia de conciliación del reclamo %s el %s (hora de Lima), en %s. La invitación para su calendario está en /reclamos/%s/audiencias/%d/invitacion.ics"
              .formatted(a.numero(), HORA.format(a.cita().desde()), lugar(a), a.reclamo(), a.n());
      case "CANCELADA" ->
          "Se canceló la audiencia del reclamo %s: %s".formatted(a.numero(), hito.detalle());
      case "INASISTENCIA" ->
          "Alguien no asistió a la audiencia del reclamo %s. Puede justificarlo hasta el %s; cualquiera de los dos puede pedir una segunda fecha hasta el %s."
              .formatted(
                  a.numero(), HORA.format(a.justificarHasta()), HORA.format(a.segundaHasta()));
      case "CALIFICADA" ->
          "Se calificó la justificación de una inasistencia en el reclamo " + a.numero() + ".";
      default -> "La audiencia del reclamo " + a.numero() + " se cerró.";
    };
  }

  /** The words with which a code is sent. */
  String codigo(Audiencia a, String cifras) {
    return "Su código para dar conformidad al acta de la audiencia %d del reclamo %s es %s. Lea antes el acta; nadie del Indecopi se lo pedirá."
        .formatted(a.n(), a.numero(), cifras);
  }
}
