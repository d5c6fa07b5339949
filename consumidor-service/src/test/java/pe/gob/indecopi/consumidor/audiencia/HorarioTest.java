package pe.gob.indecopi.consumidor.audiencia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;

class HorarioTest {
  private static final CalendarioHabil PERU = CalendarioHabil.delPeru();
  private static final Horario HORARIO = new Horario(PERU, 2);

  /** Monday 2026-03-30 at nine; Thursday and Friday of that week are holy. */
  private static final Instant LUNES = alas("2026-03-30", "09:00");

  @ParameterizedTest(name = "{0} {1} for {2} minutes: {3}")
  @CsvSource({
    "2026-04-01, 10:00, 60, ''",
    // Summoned on Monday, two working days ahead: not Tuesday.
    "2026-03-31, 10:00, 60, 2 días hábiles",
    "2026-04-02, 10:00, 60, Jueves Santo",
    "2026-04-03, 10:00, 60, Viernes Santo",
    "2026-04-04, 10:00, 60, sábado",
    "2026-04-05, 10:00, 60, domingo",
    "2026-03-30, 08:59, 60, ya pasó",
    "2026-03-29, 10:00, 60, ya pasó",
    "2026-07-28, 10:00, 60, Fiestas Patrias",
    "2100-01-04, 10:00, 60, calendario",
  })
  void holdsHearingsOnWorkingDaysAlone(String dia, String hora, int minutos, String queja) {
    comprobar(faltas(dia, hora, minutos), queja);
  }

  @Test
  void holdsThemFromTheOpeningOfTheOfficeToItsClosing() {
    var sede = PERU.sedeCentral();
    var ultima = sede.cierra().minusMinutes(60);

    assertThat(faltas("2026-04-01", sede.abre().toString(), 60)).isEmpty();
    assertThat(faltas("2026-04-01", sede.abre().minusMinutes(1).toString(), 60)).hasSize(1);
    assertThat(faltas("2026-04-01", ultima.toString(), 60)).isEmpty();
    assertThat(faltas("2026-04-01", ultima.plusMinutes(1).toString(), 60)).hasSize(1);
  }

  @Test
  void leavesHoursThatFitTheDayAndAreFree() {
    var sede = PERU.sedeCentral();
    var dia = LocalDate.of(2026, 4, 1);
    var huecos = Huecos.de(sede, dia, 60).toList();
    var tomada = new Cita(huecos.get(1), 60, sede.codigo(), Cita.VIRTUAL, "f");
    var agenda = Agenda.vacia(dia).con(AgendasTest.reserva("r", "a", tomada, "DNI:1", "RUC:2"));

    assertThat(huecos)
        .allSatisfy(
            en ->
                assertThat(
                        faltas(
                            "2026-04-01", LocalTime.ofInstant(en, RelojLegal.LIMA).toString(), 60))
                    .isEmpty());
    assertThat(Huecos.libre(agenda, tomada)).isFalse();
    assertThat(Huecos.libre(agenda, de(huecos.get(0), "f"))).isTrue();
    assertThat(Huecos.libre(agenda, de(huecos.get(2), "f"))).isTrue();
    assertThat(Huecos.libre(agenda, de(huecos.get(1), "g"))).isTrue();
  }

  private static Cita de(Instant desde, String quien) {
    return new Cita(desde, 60, "SEDE_CENTRAL", Cita.VIRTUAL, quien);
  }

  private static void comprobar(List<String> faltas, String queja) {
    if (queja.isEmpty()) {
      assertThat(faltas).isEmpty();
    } else {
      assertThat(faltas).singleElement().asString().contains(queja);
    }
  }

  private static List<String> faltas(String dia, String hora, int minutos) {
    var faltas = new Faltas();
    var cita = new Cita(alas(dia, hora), minutos, "SEDE_CENTRAL", Cita.VIRTUAL, "f");
    HORARIO.comprobar(cita, LUNES, faltas);
    return faltas.lista().stream().map(f -> f.detalle().es()).toList();
  }

  private static Instant alas(String dia, String hora) {
    return LocalDate.parse(dia).atTime(LocalTime.parse(hora)).atZone(RelojLegal.LIMA).toInstant();
  }
}
