package pe.gob.indecopi.consumidor.audiencia;

import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.consumidor.propuesta.Acuerdos;
import pe.gob.indecopi.consumidor.propuesta.Obligacion;
import pe.gob.indecopi.consumidor.propuesta.Oferta;
import pe.gob.indecopi.consumidor.reclamo.Etapa;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.ReclamoId;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.consumidor.reclamo.Terminos;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * What follows elsewhere from what happened to a hearing: the agenda, the complaint, the boxes of
 * both sides, the agreement. Each may be done again without harm; the hearing says that something
 * is left until all is done, and {@link Repaso} finds those of which it says so too long.
 */
final class Secuelas {
  private static final Logger LOG = LoggerFactory.getLogger(Secuelas.class);

  private final Audiencias audiencias;
  private final Agendas agendas;
  private final Reclamos reclamos;
  private final Terminos terminos;
  private final Avisos avisos;
  private final PapelesDeAudiencia papeles;
  private final Acuerdos acuerdos;
  private final RelojLegal reloj;

  Secuelas(
      Audiencias audiencias,
      Agendas agendas,
      Reclamos reclamos,
      Terminos terminos,
      Avisos avisos,
      PapelesDeAudiencia papeles,
      Acuerdos acuerdos,
      RelojLegal reloj) {
    this.audiencias = audiencias;
    this.agendas = agendas;
    this.reclamos = reclamos;
    this.terminos = terminos;
    this.avisos = avisos;
    this.papeles = papeles;
    this.acuerdos = acuerdos;
    this.reloj = reloj;
  }

  /** Does all that follows; what fails now is done by the next look. Answers it as it stands. */
  Audiencia cumplir(Audiencia a) {
    if (a.pendiente() == null) {
      return a;
    }
    try {
      enLaAgenda(a);
      anteriores(a);
      papeles.retener(a);
      var r = enElReclamo(a);
      avisos.contar(a, r);
      return audiencias.cumplida(a);
    } catch (RuntimeException fallo) {
      LOG.warn("What follows from hearing {} is done later", a.id(), fallo);
      return a;
    }
  }

  private void enLaAgenda(Audiencia a) {
    var antes = a.citacion().anterior();
    if (antes != null) {
      agendas.liberar(antes.dia(), antes.reserva());
    }
    if (a.estado() == Estado.CANCELADA) {
      agendas.liberar(a.cita().dia(), a.citacion().reserva());
    }
  }

  /** One to which somebody did not come ends where another takes its place. */
  private void anteriores(Audiencia a) {
    audiencias.de(new ReclamoId(a.reclamo())).stream()
        .filter(x -> x.n() < a.n() && x.estado() == Estado.INASISTENCIA)
        .forEach(x -> audiencias.mover(x.id(), this::repetida));
  }

  private Audiencia repetida(Audiencia a) {
    return a.estado() == Estado.INASISTENCIA
        ? a.repetir(new Hito("REPETIDA", reloj.ahora(), null, null, null))
        : a;
  }

  private Reclamo enElReclamo(Audiencia a) {
    var id = new ReclamoId(a.reclamo());
    if (a.cierre() == null) {
      return reclamos.mover(id, r -> a.estado().viva() ? enConciliacion(r, a) : r);
    }
    return reclamos.mover(id, r -> concluido(r, a));
  }

  private Reclamo enConciliacion(Reclamo r, Audiencia a) {
    if (!r.abierto() || r.etapa() == Etapa.EN_CONCILIACION) {
      return r;
    }
    var paso = Paso.delSistema("CITADO_A_AUDIENCIA", reloj.ahora(), Map.of("audiencia", a.n()));
    return terminos.pasar(r, Etapa.EN_CONCILIACION, reloj.hoy(), paso);
  }

  private Reclamo concluido(Reclamo r, Audiencia a) {
    var cierre = a.cierre();
    if (cierre == null || !r.abierto()) {
      return r;
    }
    var paso =
        Paso.delSistema(
            "AUDIENCIA_CERRADA",
            reloj.ahora(),
            Map.of("audiencia", a.n(), "resultado", cierre.resultado().name()));
    var acta = a.acta();
    return acta != null && cierre.resultado().conAcuerdo()
        ? acuerdos.celebrar(r, cierre.resultado(), acordado(acta), paso)
        : r.concluir(cierre.resultado(), reloj.hoy(), paso);
  }

  /** What the record says, as an accepted proposal would: its compliance is followed alike. */
  private Oferta acordado(Acta acta) {
    var pagos =
        acta.clausulas().stream()
            .filter(c -> c.obligado() == Lado.PROVEEDOR)
            .flatMap(c -> Stream.ofNullable(c.monto()))
            .reduce(Dinero::mas);
    var obligaciones =
        acta.clausulas().stream()
            .map(c -> new Obligacion(c.obligado(), c.obligacion(), c.monto(), c.vence(), null))
            .toList();
    return new Oferta(pagos.orElse(null), obligaciones, reloj.hoy(), null);
  }
}
