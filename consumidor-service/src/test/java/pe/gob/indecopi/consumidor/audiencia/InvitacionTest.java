package pe.gob.indecopi.consumidor.audiencia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.platform.prueba.Casos;

class InvitacionTest {
  private static final Invitacion.Para PARA =
      new Invitacion.Para(
          "ana@correo.example",
          "QUISPE; ANA \"LA ÑA\"",
          "Sala 1, Calle de la Prosa 104; piso 2, San Borja\nLima",
          "no-responder@indecopi.example");

  @Test
  void invitesAsTheStandardWritesIt() {
    assertThat(Invitacion.de(DePrueba.programada(), PARA))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            PRODID:-//Indecopi//Audiencias de conciliacion//ES
            VERSION:2.0
            CALSCALE:GREGORIAN
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:aud_1@indecopi.gob.pe
            SEQUENCE:0
            DTSTAMP:20260302T140000Z
            DTSTART:20260310T150000Z
            DTEND:20260310T160000Z
            SUMMARY:Audiencia de conciliación\\, reclamo 000001-2026/SAC-R
            LOCATION:Sala 1\\, Calle de la Prosa 104\\; piso 2\\, San Borja\\nLima
            STATUS:CONFIRMED
            ORGANIZER;CN=Indecopi:mailto:no-responder@indecopi.example
            ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN="QUISPE; ANA ^'LA Ñ
             A^'":mailto:ana@correo.example
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:Audiencia de conciliación
            TRIGGER:-PT30M
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void movesTheSameEventWithAGreaterSequence() {
    var movida = DePrueba.movida();

    assertThat(Invitacion.de(movida, PARA))
        .contains("METHOD:REQUEST\r\n", "UID:aud_1@", "SEQUENCE:1\r\n", "DTSTART:20260311T200000Z");
  }

  @Test
  void callsOffTheSameEventWithAGreaterSequenceYet() {
    var cancelada =
        DePrueba.movida()
            .cancelar(
                new Hito("CANCELADA", Instant.parse("2026-03-05T15:00:00Z"), "f", "enfermó", "k"));

    assertThat(Invitacion.de(cancelada, PARA))
        .contains(
            "METHOD:CANCEL\r\n",
            "UID:aud_1@",
            "SEQUENCE:2\r\n",
            "STATUS:CANCELLED\r\n",
            "DTSTAMP:20260305T150000Z\r\n")
        .doesNotContain("VALARM");
  }

  @Test
  void foldsWithinSeventyFiveOctetsAndSplitsNoLetter() {
    Casos.todos(
        azar -> {
          var linea = new StringBuilder("SUMMARY:");
          for (var i = azar.nextInt(300); i > 0; i--) {
            linea.appendCodePoint(new int[] {'a', 'ñ', '你', 0x1f4a9}[azar.nextInt(4)]);
          }
          var doblada = Invitacion.doblada(linea.toString());

          assertThat(doblada).endsWith("\r\n");
          assertThat(Arrays.stream(doblada.split("\r\n")))
              .allSatisfy(
                  l ->
                      assertThat(l.getBytes(StandardCharsets.UTF_8).length)
                          .isLessThanOrEqualTo(75));
          assertThat(doblada.replace("\r\n ", "").stripTrailing()).isEqualTo(linea.toString());
        });
  }

  @Test
  void letsNoValueAddALineOfItsOwn() {
    var mala =
        new Invitacion.Para(
            "", "x\r\nATTENDEE:mailto:y", "y\r\nBEGIN:VALARM\u0007\r\nz", "o@example");

    var ics = Invitacion.de(DePrueba.programada(), mala);

    assertThat(ics.split("\r\n(?! )")).filteredOn(l -> l.startsWith("ATTENDEE")).hasSize(1);
    assertThat(ics.split("\r\n(?! )")).filteredOn(l -> l.startsWith("BEGIN:VALARM")).hasSize(1);
    assertThat(ics).doesNotContain("\u0007");
  }
}
