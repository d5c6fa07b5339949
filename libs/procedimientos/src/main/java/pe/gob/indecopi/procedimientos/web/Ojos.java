package pe.gob.indecopi.procedimientos.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Tasa;
import pe.gob.indecopi.procedimientos.flujo.Reservas;
import pe.gob.indecopi.procedimientos.tramite.Identificacion;
import pe.gob.indecopi.procedimientos.tramite.Lados;
import pe.gob.indecopi.procedimientos.tramite.Mirada;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.CambioDeDomicilioVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.ParteVista;

/** With whose eyes a file is looked at: a side's own parties it sees whole. */
final class Ojos {
  private final Expediente e;
  private final boolean todo;
  private final Set<String> suyas;
  private final @Nullable Documento documento;

  Ojos(Expediente e, Usuario usuario) {
    this.e = e;
    this.documento = usuario.documento();
    this.todo = Mirada.de(usuario, e) == Mirada.TODO;
    this.suyas = Lados.de(e, documento == null ? null : documento.clave());
  }

  boolean todo() {
    return todo;
  }

  boolean suya(@Nullable String parte) {
    return suyas.contains(parte);
  }

  /**
   * Whether what that act says is kept back from this reader (Ley 27444, art. 160.1), or speaks of
   * another's identity (Ley 29733).
   */
  boolean reservado(Actuacion a) {
    return !entero(a) && (Reservas.folios(e).contains(a.folio()) || deOtro(a));
  }

  private boolean deOtro(Actuacion a) {
    return a.tipo().equals(Identificacion.ACTO) && !suya(String.valueOf(a.datos().get("parte")));
  }

  /** Whether that act is seen whole: one of its own side, or everything. */
  boolean entero(Actuacion a) {
    return todo
        || e.partesDe(a.autor().documento()).stream()
            .findFirst()
            .filter(p -> suya(p.id()))
            .isPresent();
  }

  /** Whether a notebook exists for these eyes: a measure asked unheard, only for who asked it. */
  boolean ve(Cuaderno k) {
    return todo || !k.esReservado() || suya(k.parte());
  }

  /** Whether there is such an act for these eyes: what is done unheard is done out of sight. */
  boolean ve(Actuacion a) {
    return e.cuaderno(a.cuaderno()).filter(k -> !ve(k)).isEmpty();
  }

  /** As what this reader asked to take part. */
  Stream<Parte> solicitadas() {
    return e.partes().stream().filter(p -> !p.vigente() && esEl(p));
  }

  private boolean esEl(Parte p) {
    return documento != null && p.es(documento.clave());
  }

  ParteVista parte(Parte p, LocalDate hoy) {
    boolean entera = todo || suya(p.id()) || esEl(p);
    var persona = e.persona(p, hoy);
    return new ParteVista(
        p.id(),
        p.papel(),
        entera ? persona : Reserva.persona(persona),
        Reserva.pais(persona),
        p.cuaderno(),
        p.representaA().isEmpty() ? null : p.representaA(),
        entera ? p.identidad() : null,
        p.estado(),
        entera ? p.poder() : null,
        entera ? cambio(p) : null,
        porNotificar(p));
  }

  private @Nullable CambioDeDomicilioVista cambio(Parte p) {
    return Optional.ofNullable(p.cambio())
        .flatMap(
            c -> e.surteEfecto(p, c).map(desde -> new CambioDeDomicilioVista(c.domicilio(), desde)))
        .orElse(null);
  }

  private @Nullable List<Integer> porNotificar(Parte p) {
    var folios =
        e.notificaciones().stream()
            .filter(n -> n.porHacer() && n.parte().equals(p.id()))
            .map(Notificacion::folio)
            .toList();
    return folios.isEmpty() ? null : folios;
  }

  boolean veTasa(Tasa t) {
    var cuaderno = e.cuaderno(t.cuaderno());
    return todo
        || (cuaderno.isPresent()
            ? suya(cuaderno.get().parte())
            : e.partes(Papel.SOLICITANTE).stream().anyMatch(p -> suya(p.id())));
  }
}
