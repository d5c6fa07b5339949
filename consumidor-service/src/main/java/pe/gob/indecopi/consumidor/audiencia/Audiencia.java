package pe.gob.indecopi.consumidor.audiencia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Acta.Conformidad;
import pe.gob.indecopi.consumidor.audiencia.Sesion.Justificacion;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * A hearing of conciliation between the consumer and the provider of a complaint.
 *
 * @param id {@code aud_…}
 * @param reclamo id of the complaint
 * @param numero of the complaint
 * @param n which hearing of the complaint, from 1; there is one of each
 * @param vez which invitation it is, from 1: the second, where somebody did not come to the first
 * @param reglas what follows from an absence, as when it was summoned
 * @param sesion who came; absent until it is recorded
 * @param acta what they agreed on; absent until it is drafted
 * @param cierre how it ended the complaint; absent while it may not
 * @param historia what happened to it, in order
 * @param avisados how many of those the parties were told of
 * @param pendiente since when what follows from its last change may not have been done everywhere
 * @param version as read; 0 before it is stored
 */
record Audiencia(
    String id,
    String reclamo,
    String numero,
    int n,
    int vez,
    ReglasDeInasistencia reglas,
    Citacion citacion,
    Estado estado,
    @Nullable Sesion sesion,
    @Nullable Acta acta,
    @Nullable Cierre cierre,
    List<Hito> historia,
    int avisados,
    @Nullable Instant pendiente,
    long version) {
  /** Every id begins with it. */
  static final String PREFIJO = "aud_";

  /** Where a hearing stands. */
  enum Estado {
    PROGRAMADA,
    /** Both came; the record is drafted and waits for them. */
    CELEBRADA,
    /** Somebody did not come, and may say why or ask for a second hearing. */
    INASISTENCIA,
    /** A second hearing takes its place. */
    REPETIDA,
    CERRADA,
    CANCELADA;

    /** Whether something may still come of it. */
    boolean viva() {
      return this == PROGRAMADA || this == CELEBRADA || this == INASISTENCIA;
    }
  }

  /**
   * Something that happened to it.
   *
   * @param quien subject that did it; absent for what the days brought about
   * @param clave fingerprint of the request; absent likewise
   */
  record Hito(
      String tipo,
      Instant en,
      @Nullable String quien,
      @Nullable String detalle,
      @Nullable String clave) {}

  Audiencia {
    historia = List.copyOf(historia);
  }

  Cita cita() {
    return citacion.cita();
  }

  boolean hecho(String clave) {
    return historia.stream().anyMatch(h -> clave.equals(h.clave()));
  }

  /** Last instant at which an absence may be justified. */
  Instant justificarHasta() {
    return cita().desde().plus(reglas.justificar());
  }

  /** Last instant at which a second hearing may be asked for. */
  Instant segundaHasta() {
    return cita().desde().plus(reglas.pedirSegunda());
  }

  /** The day after which the passing of days does something to it; empty for none. */
  Optional<LocalDate> vence() {
    return switch (estado) {
      case PROGRAMADA -> Optional.ofNullable(citacion.recordar()).map(dia -> dia.minusDays(1));
      case INASISTENCIA ->
          cierraSola()
              ? Optional.of(LocalDate.ofInstant(ultimo(), RelojLegal.LIMA))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Instant ultimo() {
    return justificarHasta().isAfter(segundaHasta()) ? justificarHasta() : segundaHasta();
  }

  private boolean cierraSola() {
    var s = exigirSesion();
    return s.segunda() == null && !s.porCalificar();
  }

  // What officials do.

  /** With another summons, that takes the place of the one before. */
  Audiencia reprogramar(Citacion nueva, Hito hito) {
    exigir(Estado.PROGRAMADA);
    return con(nueva, Estado.PROGRAMADA, sesion, acta, cierre, hito);
  }

  Audiencia cancelar(Hito hito) {
    exigir(Estado.PROGRAMADA, Estado.INASISTENCIA);
    return con(citacion, Estado.CANCELADA, sesion, acta, cierre, hito);
  }

  /** Who came, recorded at its hour or after it. */
  Audiencia asistir(Sesion nueva, Instant ahora, Hito hito) {
    exigir(Estado.PROGRAMADA);
    if (ahora.isBefore(cita().desde())) {
      throw noPermitido("La audiencia todavía no empieza", "The hearing has not begun yet");
    }
    return con(
        citacion.recordada(),
        nueva.vinieron() ? Estado.CELEBRADA : Estado.INASISTENCIA,
        nueva,
        acta,
        cierre,
        hito);
  }

  /** The record, drafted or drafted anew: whoever agreed to a former one did not to this. */
  Audiencia redactar(Acta nueva, Hito hito) {
    exigir(Estado.CELEBRADA);
    var s = exigirSesion();
    if (nueva.desenlace().conAcuerdo()
        && !(s.consumidor().concilia() && s.proveedor().concilia())) {
      throw new Rechazo(
          Codigos.REGLAS_INCUMPLIDAS,
          Texto.de(
              "Quien vino no tiene poder para conciliar; no puede haber acuerdo",
              "Who came has no power to settle; there can be no agreement"));
    }
    return con(citacion, Estado.CELEBRADA, sesion, nueva, cierre, hito);
  }

  /** What is said of why a side did not come. */
  Audiencia calificar(Lado lado, boolean aceptada, String fundamento, Hito hito) {
    exigir(Estado.INASISTENCIA);
    var j =
        exigirSesion()
            .justificacion(lado)
            .filter(Justificacion::pendiente)
            .orElseThrow(
                () -> noPermitido("No hay qué calificar", "There is nothing to be assessed"));
    var calificada = new Justificacion(lado, j.motivo(), j.pruebas(), j.en(), aceptada, fundamento);
    return con(citacion, estado, exigirSesion().con(calificada), acta, cierre, hito);
  }

  /** Closed without an agreement, where a side will not agree to the record either. */
  Audiencia cerrarSinConformidad(Hito hito) {
    exigir(Estado.CELEBRADA);
    if (acta == null || acta.desenlace().conAcuerdo()) {
      throw noPermitido(
          "Un acuerdo necesita la conformidad de ambos; redacte el acta sin acuerdo",
          "An agreement needs both; draft the record without one");
    }
    return cerrar(Cierre.con(Resultado.SIN_ACUERDO), hito);
  }

  /** With a second hearing in its place. */
  Audiencia repetir(Hito hito) {
    exigir(Estado.INASISTENCIA);
    return con(citacion, Estado.REPETIDA, sesion, acta, cierre, hito);
  }

  // What parties do.

  /** With the reasons of a side that did not come, told in time. */
  Audiencia justificar(Justificacion nueva, Hito hito) {
    exigir(Estado.INASISTENCIA);
    exigirAntesDe(justificarHasta(), nueva.en());
    if (exigirSesion().de(nueva.lado()).presente()) {
      throw noPermitido("Usted sí asistió", "You did come");
    }
    if (exigirSesion().justificacion(nueva.lado()).isPresent()) {
      throw noPermitido("Ya justificó su inasistencia", "You justified your absence already");
    }
    return con(citacion, estado, exigirSesion().con(nueva), acta, cierre, hito);
  }

  /** With a second hearing asked for, in time, by a side or set by the official of its own. */
  Audiencia pedirSegunda(Lado lado, Instant ahora, Hito hito) {
    exigir(Estado.INASISTENCIA);
    if (vez > 1) {
      throw noPermitido("Solo hay una segunda audiencia", "There is one second hearing alone");
    }
    if (exigirSesion().segunda() != null) {
      return this;
    }
    exigirAntesDe(segundaHasta(), ahora);
    return con(citacion, estado, exigirSesion().conSegunda(lado), acta, cierre, hito);
  }

  /** With the conformity of a side as it stands now; closed once both have given theirs. */
  Audiencia conformidad(Conformidad nueva, Hito hito) {
    exigir(Estado.CELEBRADA);
    var otra = exigirActa().con(nueva);
    var asi = con(citacion, estado, sesion, otra, cierre, hito);
    var cerrada = new Hito("CERRADA", hito.en(), hito.quien(), null, null);
    return otra.conforme() ? asi.cerrar(Cierre.con(otra.desenlace().resultado()), cerrada) : asi;
  }

  // What the days bring about.

  Audiencia recordada(Hito hito) {
    return con(citacion.recordada(), estado, sesion, acta, cierre, hito);
  }

  /** Closed, once nobody may justify an absence or ask for a second hearing any more. */
  Audiencia vencer(Hito hito) {
    exigir(Estado.INASISTENCIA);
    return cierraSola() ? cerrar(Cierre.porInasistencia(exigirSesion(), vez, reglas), hito) : this;
  }

  /** With all done that followed from its last change. */
  Audiencia cumplida() {
    return new Audiencia(
        id,
        reclamo,
        numero,
        n,
        vez,
        reglas,
        citacion.sinAnterior(),
        estado,
        sesion,
        acta,
        cierre,
        historia,
        historia.size(),
        null,
        version);
  }

  /** Since that instant there is something to be done. */
  Audiencia desde(Instant ahora) {
    return new Audiencia(
        id, reclamo, numero, n, vez, reglas, citacion, estado, sesion, acta, cierre, historia,
        avisados, ahora, version);
  }

  Acta exigirActa() {
    if (acta == null) {
      throw noPermitido("Todavía no hay acta", "There is no record yet");
    }
    return acta;
  }

  private Sesion exigirSesion() {
    if (sesion == null) {
      throw noPermitido("Todavía no se registró quién vino", "Who came is not recorded yet");
    }
    return sesion;
  }

  private Audiencia cerrar(Cierre como, Hito hito) {
    return con(citacion, Estado.CERRADA, sesion, acta, como, hito);
  }

  private void exigir(Estado... admitidos) {
    if (List.of(admitidos).contains(estado)) {
      return;
    }
    throw noPermitido(
        "La audiencia está " + estado.name(), "The hearing stands at " + estado.name());
  }

  private static void exigirAntesDe(Instant limite, Instant ahora) {
    if (ahora.isAfter(limite)) {
      var hasta = limite.atZone(RelojLegal.LIMA).toOffsetDateTime();
      throw new Rechazo(
          Codigos.FUERA_DE_PLAZO,
          Texto.de("Se podía hasta " + hasta, "It could be done until " + hasta));
    }
  }

  private static Rechazo noPermitido(String es, String en) {
    return new Rechazo(Codigos.ACTO_NO_PERMITIDO, Texto.de(es, en));
  }

  private Audiencia con(
      Citacion otra,
      Estado como,
      @Nullable Sesion quienes,
      @Nullable Acta papel,
      @Nullable Cierre fin,
      Hito hito) {
    var hitos = new ArrayList<>(historia);
    hitos.add(hito);
    return new Audiencia(
        id, reclamo, numero, n, vez, reglas, otra, como, quienes, papel, fin, hitos, avisados,
        pendiente, version);
  }
}
