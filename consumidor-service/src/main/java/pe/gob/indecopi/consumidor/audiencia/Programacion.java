package pe.gob.indecopi.consumidor.audiencia;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.consumidor.reclamo.Etapa;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.ReclamoId;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * Schedules hearings and moves them. First the place in the agenda is taken, which decides who has
 * the hour; then the hearing is written from it ({@link Citador}). What a crash leaves between the
 * two is written by {@link Repaso}: a place without a hearing does not last, and a hearing without
 * a place cannot be.
 */
final class Programacion {
  private final Reclamos reclamos;
  private final Audiencias audiencias;
  private final Agendas agendas;
  private final Citas citas;
  private final Citador citador;
  private final RelojLegal reloj;
  private final InstantSource ahora;

  Programacion(
      Reclamos reclamos,
      Audiencias audiencias,
      Agendas agendas,
      Citas citas,
      Citador citador,
      RelojLegal reloj,
      InstantSource ahora) {
    this.reclamos = reclamos;
    this.audiencias = audiencias;
    this.agendas = agendas;
    this.citas = citas;
    this.citador = citador;
    this.reloj = reloj;
    this.ahora = ahora;
  }

  /** Id of the hearing that a request makes. */
  static String id(ClaveIdempotencia clave) {
    return clave.id(Audiencia.PREFIJO);
  }

  /**
   * Schedules a hearing of a complaint: its first, or the second where somebody did not come.
   *
   * @throws Rechazo {@code reglas-incumplidas} with all that is wrong with its hour and room,
   *     {@code conflicto} if somebody or the room is taken, {@code acto-no-permitido} if the
   *     complaint has a hearing or may have none
   */
  Audiencia programar(Reclamo r, PedidoDeAudiencia pedido, String quien, ClaveIdempotencia clave) {
    var ya = audiencias.buscar(id(clave));
    if (ya.isPresent()) {
      return ya.get();
    }
    exigirCitable(r);
    var anterior = ultima(r.id());
    anterior.ifPresent(Programacion::exigirTerminada);
    var repite = anterior.filter(a -> a.estado() == Estado.INASISTENCIA);
    var cita = citas.leer(pedido, quien, null);
    citas.comprobar(cita, pedido, repite);
    repite.ifPresent(a -> conSegunda(a, quien));
    var n = anterior.map(Audiencia::n).orElse(0) + 1;
    return reservar(
        new Reserva(
            clave.id("rsv"),
            id(clave),
            r.id().valor(),
            n,
            0,
            cita,
            recursos(cita, r),
            quien,
            null,
            ahora.instant()));
  }

  /**
   * Moves a hearing to another hour or room.
   *
   * @throws Rechazo as {@link #programar}, and {@code acto-no-permitido} once it was moved as often
   *     as it may
   */
  Audiencia reprogramar(
      Audiencia a, Pedidos.Reprogramacion pedido, String quien, ClaveIdempotencia clave) {
    var r = reclamos.buscar(a.reclamo()).orElseThrow(Reclamos::noEncontrado);
    r.exigirAbierto();
    exigirMovible(a);
    var cita = citas.leer(pedido.cita(), quien, a.cita());
    citas.comprobar(cita, pedido.cita(), a.vez() > 1 ? anteriorA(a) : Optional.empty());
    return reservar(
        new Reserva(
            clave.id("rsv"),
            a.id(),
            a.reclamo(),
            a.n(),
            a.citacion().vuelta() + 1,
            cita,
            recursos(cita, r),
            quien,
            pedido.motivo(),
            ahora.instant()));
  }

  private Audiencia reservar(Reserva reserva) {
    agendas.reservar(reserva);
    return citador
        .completar(reserva)
        .orElseThrow(
            () -> noPermitido("La audiencia cambió entretanto", "The hearing changed meanwhile"));
  }

  private void conSegunda(Audiencia a, String quien) {
    var cuando = reloj.ahora();
    var hito = new Hito("SEGUNDA_PEDIDA", cuando, quien, null, null);
    audiencias.mover(a.id(), x -> x.pedirSegunda(Lado.FUNCIONARIO, cuando, hito));
  }

  private void exigirMovible(Audiencia a) {
    if (a.estado() != Estado.PROGRAMADA || !reloj.ahora().isBefore(a.cita().desde())) {
      throw noPermitido("La audiencia ya no se puede mover", "The hearing cannot be moved now");
    }
    var veces = citas.ajustes().reprogramaciones();
    if (a.citacion().vuelta() >= veces) {
      throw noPermitido(
          "La audiencia ya se reprogramó " + veces + " veces",
          "The hearing was moved " + veces + " times already");
    }
  }

  /** Who told no document is in no other complaint either, as far as anybody knows. */
  private static Set<Recurso> recursos(Cita cita, Reclamo r) {
    return Recurso.de(
        cita,
        o(r.consumidor().clave(), r.id().valor()),
        Objects.requireNonNull(r.proveedor().clave()));
  }

  private static String o(@Nullable String dicho, String siNo) {
    return dicho == null ? siNo : dicho;
  }

  private Optional<Audiencia> ultima(ReclamoId reclamo) {
    var todas = audiencias.de(reclamo);
    return todas.isEmpty() ? Optional.empty() : Optional.of(todas.getLast());
  }

  private Optional<Audiencia> anteriorA(Audiencia a) {
    return audiencias.de(new ReclamoId(a.reclamo())).stream()
        .filter(x -> x.sesion() != null && x.n() < a.n())
        .findFirst();
  }

  private static void exigirTerminada(Audiencia a) {
    if (a.estado() == Estado.PROGRAMADA || a.estado() == Estado.CELEBRADA) {
      throw noPermitido(
          "El reclamo ya tiene la audiencia " + a.n(), "It has hearing " + a.n() + " already");
    }
    if (a.estado() == Estado.INASISTENCIA && a.vez() > 1) {
      throw noPermitido("Solo hay una segunda audiencia", "There is one second hearing alone");
    }
  }

  private static void exigirCitable(Reclamo r) {
    r.exigirAbierto();
    if (r.etapa() == Etapa.PRESENTADO || r.proveedor().clave() == null) {
      throw noPermitido(
          "El proveedor todavía no conoce el reclamo", "The provider does not know of it yet");
    }
  }

  private static Rechazo noPermitido(String es, String en) {
    return new Rechazo(Codigos.ACTO_NO_PERMITIDO, Texto.de(es, en));
  }
}
