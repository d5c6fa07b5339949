package pe.gob.indecopi.consumidor.audiencia;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The invitation to a hearing for a calendar program (RFC 5545, RFC 5546): one {@code UID} for the
 * life of the hearing, a {@code SEQUENCE} that grows with each summons, and a cancellation that a
 * program understands.
 */
final class Invitacion {
  static final String TIPO = "text/calendar";
  private static final int OCTETOS = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private Invitacion() {}

  /**
   * What one side is told.
   *
   * @param correo its own address; empty where it gave none
   * @param nombre its own name
   * @param lugar where it is held, in words or as a link
   * @param organizador address of the office
   */
  record Para(String correo, String nombre, String lugar, String organizador) {}

  /** The method that the invitation stands for now. */
  static String metodo(Audiencia a) {
    return a.estado() == Audiencia.Estado.CANCELADA ? "CANCEL" : "REQUEST";
  }

  /** Its content type, which names the method too (RFC 6047, section 2.4). */
  static String tipo(Audiencia a) {
    return TIPO + ";method=" + metodo(a) + ";charset=UTF-8";
  }

  static String de(Audiencia a, Para para) {
    var lineas = new ArrayList<String>();
    lineas.add("BEGIN:VCALENDAR");
    lineas.add("PRODID:-//Indecopi//Audiencias de conciliacion//ES");
    lineas.add("VERSION:2.0");
    lineas.add("CALSCALE:GREGORIAN");
    lineas.add("METHOD:" + metodo(a));
    lineas.addAll(evento(a, para));
    lineas.add("END:VCALENDAR");
    return lineas.stream().map(Invitacion::doblada).collect(Collectors.joining());
  }

  private static List<String> evento(Audiencia a, Para para) {
    var cancelada = a.estado() == Audiencia.Estado.CANCELADA;
    var lineas = new ArrayList<String>();
    lineas.add("BEGIN:VEVENT");
    lineas.add("UID:" + a.id() + "@indecopi.gob.pe");
    // A cancellation is a change as well (RFC 5546, section 3.2.5).
    lineas.add("SEQUENCE:" + (a.citacion().vuelta() + (cancelada ? 1 : 0)));
    lineas.add("DTSTAMP:" + utc(cambio(a)));
    lineas.add("DTSTART:" + utc(a.cita().desde()));
    lineas.add("DTEND:" + utc(a.cita().hasta()));
    lineas.add("SUMMARY:" + texto("Audiencia de conciliación, reclamo " + a.numero()));
    lineas.add("LOCATION:" + texto(para.lugar()));
    var enlace = a.citacion().enlace();
    if (enlace != null) {
      lineas.add("URL:" + enlace);
    }
    lineas.add("STATUS:" + (cancelada ? "CANCELLED" : "CONFIRMED"));
    lineas.add("ORGANIZER;CN=Indecopi:mailto:" + para.organizador());
    lineas.add(asistente(para));
    if (!cancelada) {
      lineas.addAll(aviso());
    }
    lineas.add("END:VEVENT");
    return lineas;
  }

  /** Who gave no address is invited all the same; the name alone says who. */
  private static String asistente(Para para) {
    var direccion = para.correo().isEmpty() ? "invalid:nomail" : "mailto:" + para.correo();
    return "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN="
        + parametro(para.nombre())
        + ":"
        + direccion;
  }

  private static List<String> aviso() {
    return List.of(
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:" + texto("Audiencia de conciliación"),
        "TRIGGER:-PT30M",
        "END:VALARM");
  }

  private static Instant cambio(Audiencia a) {
    return a.historia().isEmpty() ? a.citacion().en() : a.historia().getLast().en();
  }

  private static String utc(Instant en) {
    return UTC.format(en);
  }

  /** Escapes a text value (RFC 5545, section 3.3.11). */
  static String texto(String valor) {
    return valor
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /**
   * Quotes the value of a parameter, which can hold no quotes (RFC 6868 tells how to write one).
   */
  static String parametro(String valor) {
    return '"'
        + valor
            .replace("^", "^^")
            .replace("\"", "^'")
            .replaceAll("\\R", "^n")
            .replaceAll("\\p{Cntrl}", "")
        + '"';
  }

  /** A line, folded so that none is longer than 75 octets nor splits a letter (section 3.1). */
  static String doblada(String linea) {
    var salida = new StringBuilder();
    var octetos = 0;
    for (var i = 0; i < linea.length(); ) {
      var letra = Character.toString(linea.codePointAt(i));
      var suyos = letra.getBytes(StandardCharsets.UTF_8).length;
      if (octetos + suyos > OCTETOS) {
        salida.append("\r\n ");
        octetos = 1;
      }
      salida.append(letra);
      octetos += suyos;
      i += letra.length();
    }
    return salida.append("\r\n").toString();
  }
}
