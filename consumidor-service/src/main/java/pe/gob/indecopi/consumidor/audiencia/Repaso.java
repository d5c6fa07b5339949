package pe.gob.indecopi.consumidor.audiencia;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * Looks at what is to come and mends what a crash left half done: places without their hearing,
 * hearings of which not everybody was told, and hearings of complaints that ended otherwise.
 */
final class Repaso {
  /** Younger places are still in the hands of the request that took them. */
  private static final Duration EDAD = Duration.ofMinutes(1);

  private final Agendas agendas;
  private final Audiencias audiencias;
  private final Reclamos reclamos;
  private final Citador citador;
  private final Secuelas secuelas;
  private final RelojLegal reloj;
  private final InstantSource ahora;

  Repaso(
      Agendas agendas,
      Audiencias audiencias,
      Reclamos reclamos,
      Citador citador,
      Secuelas secuelas,
      RelojLegal reloj,
      InstantSource ahora) {
    this.agendas = agendas;
    this.audiencias = audiencias;
    this.reclamos = reclamos;
    this.citador = citador;
    this.secuelas = secuelas;
    this.reloj = reloj;
    this.ahora = ahora;
  }

  void repasar() {
    audiencias.aMedias().forEach(secuelas::cumplir);
    var antes = ahora.instant().minus(EDAD);
    agendas.desde(reloj.hoy()).stream()
        .flatMap(agenda -> agenda.reservas().stream())
        .filter(reserva -> reserva.creada().isBefore(antes))
        .forEach(this::repasar);
  }

  private void repasar(Reserva reserva) {
    var audiencia = audiencias.buscar(reserva.audiencia());
    if (audiencia.filter(a -> a.citacion().reserva().equals(reserva.id())).isEmpty()) {
      citador.completar(reserva).ifPresent(secuelas::cumplir);
    }
    audiencia
        .filter(a -> a.estado() == Estado.PROGRAMADA && concluido(a))
        .ifPresent(a -> cancelar(a));
  }

  private boolean concluido(Audiencia a) {
    Optional<Reclamo> r = reclamos.buscar(a.reclamo());
    return r.isEmpty() || !r.get().abierto();
  }

  private void cancelar(Audiencia a) {
    var hito = new Hito("CANCELADA", reloj.ahora(), null, "El reclamo concluyó", null);
    secuelas.cumplir(
        audiencias.mover(a.id(), x -> x.estado() == Estado.PROGRAMADA ? x.cancelar(hito) : x));
  }
}
