package pe.gob.indecopi.consumidor.audiencia;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.consumidor.audiencia.Sesion.Asistente;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Hearings of made-up complaints. */
final class DePrueba {
  static final Instant LUNES = Instant.parse("2026-03-02T14:00:00Z");
  static final ReglasDeInasistencia AJUSTE =
      ReglasDeInasistencia.porAjuste(Duration.ofHours(24), Duration.ofHours(48), 5);

  private DePrueba() {}

  /** That hour of that day in Lima. */
  static Instant alas(String dia, int hora) {
    return LocalDate.parse(dia).atTime(LocalTime.of(hora, 0)).atZone(RelojLegal.LIMA).toInstant();
  }

  static Cita cita(String dia, int hora) {
    return new Cita(alas(dia, hora), 60, "SEDE_CENTRAL", "SALA-1", "funcionario-sac");
  }

  static Hito hito(String tipo) {
    return new Hito(tipo, LUNES, "funcionario-sac", null, null);
  }

  static Audiencia programada() {
    return programada(AJUSTE, 1);
  }

  /** For Tuesday 2026-03-10 at ten. */
  static Audiencia programada(ReglasDeInasistencia reglas, int vez) {
    return new Audiencia(
        "aud_1",
        "rec_1",
        "000001-2026/SAC-R",
        vez,
        vez,
        reglas,
        new Citacion(
            0, "rsv_1", null, cita("2026-03-10", 10), null, LUNES, LocalDate.of(2026, 3, 9)),
        Estado.PROGRAMADA,
        null,
        null,
        null,
        List.of(hito("PROGRAMADA")),
        0,
        null,
        1);
  }

  static Audiencia movida() {
    var citacion =
        new Citacion(
            1,
            "rsv_2",
            new Citacion.Lugar(LocalDate.of(2026, 3, 10), "rsv_1"),
            cita("2026-03-11", 15),
            null,
            LUNES,
            LocalDate.of(2026, 3, 10));
    return programada().reprogramar(citacion, hito("REPROGRAMADA"));
  }

  static Asistente vino() {
    return new Asistente(true, "ANA QUISPE", null, null, true);
  }

  static Sesion sesion(boolean consumidor, boolean proveedor) {
    return new Sesion(
        consumidor ? vino() : Asistente.AUSENTE,
        proveedor ? vino() : Asistente.AUSENTE,
        alas("2026-03-10", 10),
        List.of(),
        null);
  }

  /** To which these came. */
  static Audiencia celebrada(
      ReglasDeInasistencia reglas, int vez, boolean consumidor, boolean proveedor) {
    return programada(reglas, vez)
        .asistir(sesion(consumidor, proveedor), alas("2026-03-10", 10), hito("ASISTENCIA"));
  }
}
