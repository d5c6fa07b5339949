package pe.gob.indecopi.consumidor.audiencia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Bandeja;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Casos;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import tools.jackson.databind.json.JsonMapper;

class AgendasTest {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 10);
  private static final int RIVALES = 6;

  private final Agendas agendas =
      new Agendas(
          new FabricaDeAgregados(
              AlmacenDePrueba.base(), "/consumidor", Bandeja.NINGUNA, InstantSource.system()),
          JsonMapper.builder().build());

  @Test
  void neverPutsAnybodyNorARoomIntoTwoHearingsAtOnceHoweverManyBookAtOnce() throws Exception {
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      var n = new int[1];
      Casos.veces(
          60,
          azar -> {
            var dia = DIA.plusDays(n[0]++);
            var pedidas = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < RIVALES; i++) {
              var reserva = alAzar(azar, dia, i);
              pedidas.add(() -> toma(reserva));
            }
            var tomadas = new ArrayList<Boolean>();
            for (var futuro : hilos.invokeAll(pedidas)) {
              tomadas.add(futuro.get());
            }

            var agenda = agendas.del(dia);
            assertThat(agenda.reservas()).hasSize((int) tomadas.stream().filter(t -> t).count());
            assertThat(agenda.reservas()).isNotEmpty();
            noChocan(agenda.reservas());
            sinMotivoNoSeNiega(agenda, pedidas.size() - agenda.reservas().size());
          });
    }
  }

  @Test
  void takesAPlaceOnceHoweverOftenItIsAsked() {
    var reserva = reserva("r1", "a1", cita(DIA, 10, 60, "SALA-1", "f1"), "DNI:1", "RUC:1");

    agendas.reservar(reserva);
    agendas.reservar(reserva);

    assertThat(agendas.del(DIA).reservas()).containsExactly(reserva);
  }

  @Test
  void letsAHearingMoveOverItsOwnHourAndGivesUpOnlyTheOldOne() {
    var antes = reserva("r1", "a1", cita(DIA, 10, 60, "SALA-1", "f1"), "DNI:1", "RUC:1");
    var despues = reserva("r2", "a1", cita(DIA, 10, 90, "SALA-1", "f1"), "DNI:1", "RUC:1");
    agendas.reservar(antes);
    agendas.reservar(despues);

    agendas.liberar(DIA, "r1");

    assertThat(agendas.del(DIA).reservas()).containsExactly(despues);
    assertThat(toma(reserva("r3", "a2", cita(DIA, 11, 60, "SALA-2", "f2"), "DNI:1", "RUC:2")))
        .isFalse();
  }

  @Test
  void letsOneHearingBeginWhenAnotherEnds() {
    agendas.reservar(reserva("r1", "a1", cita(DIA, 10, 60, "SALA-1", "f1"), "DNI:1", "RUC:1"));

    assertThat(toma(reserva("r2", "a2", cita(DIA, 11, 60, "SALA-1", "f1"), "DNI:1", "RUC:1")))
        .isTrue();
    assertThat(toma(reserva("r3", "a3", cita(DIA, 9, 61, "SALA-2", "f1"), "DNI:2", "RUC:2")))
        .isFalse();
  }

  @Test
  void hasAsManyVirtualRoomsAsHearings() {
    agendas.reservar(reserva("r1", "a1", cita(DIA, 10, 60, Cita.VIRTUAL, "f1"), "DNI:1", "RUC:1"));

    assertThat(toma(reserva("r2", "a2", cita(DIA, 10, 60, Cita.VIRTUAL, "f2"), "DNI:2", "RUC:2")))
        .isTrue();
  }

  private boolean toma(Reserva reserva) {
    try {
      agendas.reservar(reserva);
      return true;
    } catch (Rechazo ocupado) {
      assertThat(ocupado.codigo().valor()).isEqualTo("conflicto");
      return false;
    }
  }

  private static void noChocan(List<Reserva> reservas) {
    for (var una : reservas) {
      for (var otra : reservas) {
        if (una != otra && una.cita().coincideCon(otra.cita())) {
          var comunes = new HashSet<>(una.recursos());
          comunes.retainAll(otra.recursos());
          assertThat(comunes).as("%s and %s", una, otra).isEmpty();
        }
      }
    }
  }

  /** Who was refused met somebody: where none was, all are in. */
  private static void sinMotivoNoSeNiega(Agenda agenda, int negadas) {
    if (negadas > 0) {
      assertThat(agenda.reservas()).hasSizeLessThan(RIVALES);
    }
  }

  private static Reserva alAzar(RandomGenerator azar, LocalDate dia, int i) {
    var cita =
        cita(
            dia,
            9 + azar.nextInt(3),
            30 + 30 * azar.nextInt(3),
            azar.nextInt(3) == 0 ? Cita.VIRTUAL : "SALA-" + azar.nextInt(3),
            "f" + azar.nextInt(3));
    return reserva("r" + i, "a" + i, cita, "DNI:" + azar.nextInt(4), "RUC:" + azar.nextInt(4));
  }

  private static Cita cita(LocalDate dia, int hora, int minutos, String sala, String quien) {
    var desde = dia.atTime(hora, 0).atZone(RelojLegal.LIMA).toInstant();
    return new Cita(desde, minutos, "SEDE_CENTRAL", sala, quien);
  }

  static Reserva reserva(
      String id, String audiencia, Cita cita, String consumidor, String proveedor) {
    return new Reserva(
        id,
        audiencia,
        "rec_" + audiencia,
        1,
        0,
        cita,
        Recurso.de(cita, consumidor, proveedor),
        "f",
        null,
        Instant.parse("2026-03-02T14:00:00Z"));
  }
}
