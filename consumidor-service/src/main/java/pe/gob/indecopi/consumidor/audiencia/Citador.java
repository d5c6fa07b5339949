package pe.gob.indecopi.consumidor.audiencia;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;

/** Writes the hearing of a place that was taken in the agenda, as often as anybody asks. */
final class Citador {
  private final Reclamos reclamos;
  private final Audiencias audiencias;
  private final Agendas agendas;
  private final Citas citas;
  private final SalaVirtual virtuales;
  private final Regimen regimen;
  private final RelojLegal reloj;

  Citador(
      Reclamos reclamos,
      Audiencias audiencias,
      Agendas agendas,
      Citas citas,
      SalaVirtual virtuales,
      Regimen regimen,
      RelojLegal reloj) {
    this.reclamos = reclamos;
    this.audiencias = audiencias;
    this.agendas = agendas;
    this.citas = citas;
    this.virtuales = virtuales;
    this.regimen = regimen;
    this.reloj = reloj;
  }

  /**
   * Writes the hearing of a place; again, without effect, if it is written. Where it cannot be any
   * more (the complaint ended, another summons was faster), the place is given up.
   *
   * @return the hearing; empty if the place was given up
   */
  Optional<Audiencia> completar(Reserva reserva) {
    var hecha = reserva.vuelta() == 0 ? nueva(reserva) : movida(reserva);
    if (hecha.isEmpty()) {
      agendas.liberar(reserva.cita().dia(), reserva.id());
    }
    return hecha;
  }

  private Optional<Audiencia> nueva(Reserva reserva) {
    if (audiencias.buscar(reserva.audiencia()).isEmpty()) {
      reclamos
          .buscar(reserva.reclamo())
          .filter(Reclamo::abierto)
          .ifPresent(r -> audiencias.crear(primera(reserva, r)));
    }
    return audiencias.buscar(reserva.audiencia()).filter(a -> tiene(a, reserva));
  }

  private Optional<Audiencia> movida(Reserva reserva) {
    var hito = new Hito("REPROGRAMADA", reloj.ahora(), reserva.por(), reserva.motivo(), null);
    return audiencias
        .buscar(reserva.audiencia())
        .map(
            vista ->
                audiencias.mover(
                    vista.id(), a -> sigue(a, reserva) ? a.reprogramar(otra(a, reserva), hito) : a))
        .filter(a -> tiene(a, reserva));
  }

  /** Whether it is the next summons of a hearing that may still be moved. */
  private static boolean sigue(Audiencia a, Reserva reserva) {
    return a.estado() == Estado.PROGRAMADA && a.citacion().vuelta() + 1 == reserva.vuelta();
  }

  private static boolean tiene(Audiencia a, Reserva reserva) {
    return a.citacion().reserva().equals(reserva.id()) && a.estado() != Estado.CANCELADA;
  }

  private Audiencia primera(Reserva reserva, Reclamo r) {
    var celebradas = audiencias.de(r.id()).stream().filter(a -> a.sesion() != null).count();
    return new Audiencia(
        reserva.audiencia(),
        r.id().valor(),
        r.numero().toString(),
        reserva.n(),
        1 + (int) celebradas,
        ReglasDeInasistencia.de(regimen, reloj.hoy(), citas.ajustes().porAjuste()),
        citacion(reserva, null, null),
        Estado.PROGRAMADA,
        null,
        null,
        null,
        List.of(new Hito("PROGRAMADA", reloj.ahora(), reserva.por(), null, null)),
        0,
        null,
        0);
  }

  private Citacion otra(Audiencia a, Reserva reserva) {
    var antes = new Citacion.Lugar(a.cita().dia(), a.citacion().reserva());
    return citacion(reserva, antes, a.citacion().enlace());
  }

  /** A virtual room stays the same, however often the hearing is moved. */
  private Citacion citacion(Reserva reserva, Citacion.@Nullable Lugar antes, @Nullable URI enlace) {
    var cita = reserva.cita();
    return new Citacion(
        reserva.vuelta(),
        reserva.id(),
        antes,
        cita,
        !cita.virtual() ? null : enlace == null ? virtuales.abrir() : enlace,
        reloj.ahora(),
        citas.recordar(cita));
  }
}
