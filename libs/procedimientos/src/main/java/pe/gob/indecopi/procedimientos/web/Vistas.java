package pe.gob.indecopi.procedimientos.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Tasa;
import pe.gob.indecopi.procedimientos.flujo.Decisor;
import pe.gob.indecopi.procedimientos.flujo.Reservas;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Identificacion;
import pe.gob.indecopi.procedimientos.tramite.Lados;
import pe.gob.indecopi.procedimientos.tramite.Mirada;
import pe.gob.indecopi.procedimientos.tramite.MoverExpediente;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.AccionPosible;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.CambioDeDomicilioVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.CuadernoVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.ParteVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.PlazoVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.ResolucionVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.TasaVista;

/** Shows a file to a reader: all of it, or what a party may see. */
final class Vistas {
  private final Contextos contextos;
  private final RelojLegal reloj;
  private final String base;

  /**
   * @param base path of the service, before the routes
   */
  Vistas(Contextos contextos, RelojLegal reloj, String base) {
    this.contextos = contextos;
    this.reloj = reloj;
    this.base = base;
  }

  /** The file as that user sees it today. */
  ExpedienteVista de(Expediente e, Usuario usuario) {
    return Mirada.de(usuario, e) == Mirada.NADA ? desdeFuera(e, usuario) : porDentro(e, usuario);
  }

  /** Who asked to take part sees that it did, and no more until it is admitted. */
  private ExpedienteVista desdeFuera(Expediente e, Usuario usuario) {
    var ojos = new Ojos(e, usuario);
    var c = e.cabecera();
    var s = e.situacion();
    return new ExpedienteVista(
        e.id().valor(),
        c.numero().toString(),
        c.procedimiento(),
        c.regimen(),
        c.catalogoVersion(),
        c.tarifaVersion(),
        c.oficina(),
        s.estado(),
        s.etapa().valor(),
        enLima(c.recibido()),
        s.presentado(),
        List.of(),
        s.autoridad(),
        ojos.solicitadas().map(p -> ojos.parte(p, reloj.hoy())).toList(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        e.version());
  }

  private ExpedienteVista porDentro(Expediente e, Usuario usuario) {
    var ojos = new Ojos(e, usuario);
    var c = e.cabecera();
    var s = e.situacion();
    return new ExpedienteVista(
        e.id().valor(),
        c.numero().toString(),
        c.procedimiento(),
        c.regimen(),
        c.catalogoVersion(),
        c.tarifaVersion(),
        c.oficina(),
        s.estado(),
        s.etapa().valor(),
        enLima(c.recibido()),
        s.presentado(),
        s.faltaParaFecha(),
        s.autoridad(),
        e.partes().stream().map(p -> ojos.parte(p, reloj.hoy())).toList(),
        e.pedido().materia(),
        e.pedido().requisitos(),
        e.pedido().documentos(),
        plazos(e, null, e.plazos()),
        tasas(ojos, e.tasas()),
        e.cuadernos().stream().filter(ojos::ve).map(k -> cuaderno(e, ojos, k)).toList(),
        e.resoluciones().stream().map(Vistas::resolucion).toList(),
        Reservas.relacionados(e),
        acciones(e, usuario),
        e.version());
  }

  /** The file in a list. */
  static ExpedienteVista.Resumen resumen(Expediente e) {
    return new ExpedienteVista.Resumen(
        e.id().valor(),
        e.cabecera().numero().toString(),
        e.cabecera().procedimiento(),
        e.situacion().estado(),
        e.situacion().etapa().valor(),
        enLima(e.cabecera().recibido()),
        e.situacion().presentado(),
        e.version());
  }

  static OffsetDateTime enLima(Instant en) {
    return en.atZone(RelojLegal.LIMA).toOffsetDateTime();
  }

  private List<AccionPosible> acciones(Expediente e, Usuario usuario) {
    if (usuario.tiene(Rol.AUDITOR)) {
      return List.of();
    }
    var contexto = contextos.de(e, reloj.ahora());
    var tipos = MoverExpediente.tipos(contexto.asunto());
    var ojos = new Ojos(e, usuario);
    return Decisor.posibles(e, Mirada.autor(usuario, e), contexto).stream()
        .filter(p -> e.cuaderno(p.cuaderno()).filter(k -> !ojos.ve(k)).isEmpty())
        .flatMap(p -> Stream.ofNullable(tipos.get(p.acto())).map(t -> accion(t, p)))
        .toList();
  }

  private AccionPosible accion(TipoActo tipo, Decisor.Posible posible) {
    var esquema = base + "/actos/" + tipo.nombre() + "/esquema";
    return new AccionPosible(tipo.nombre(), esquema, tipo.deOficial(), posible.cuaderno());
  }

  private List<PlazoVista> plazos(Expediente e, @Nullable String cuaderno, List<Plazo> plazos) {
    LocalDate hoy = reloj.hoy();
    var oficina = contextos.oficina(e.cabecera().oficina());
    return plazos.stream()
        .filter(p -> Objects.equals(p.cuaderno(), cuaderno))
        .map(
            p ->
                new PlazoVista(
                    p.id(),
                    p.tipo(),
                    p.desde(),
                    p.vence(),
                    p.abierto() ? contextos.plazos().quedan(hoy, p.vence(), oficina) : null,
                    p.estado(),
                    p.fundamento(),
                    p.obligado(),
                    p.cuaderno(),
                    p.provisional(),
                    p.prorroga(),
                    texto(p, hoy, oficina)))
        .toList();
  }

  private String texto(Plazo p, LocalDate hoy, Oficina oficina) {
    int quedan = p.abierto() ? contextos.plazos().quedan(hoy, p.vence(), oficina) : 0;
    return PlazoEnPalabras.de(p, hoy, quedan).en(Idioma.actual());
  }

  private static List<TasaVista> tasas(Ojos ojos, List<Tasa> tasas) {
    return tasas.stream()
        .filter(t -> t.cuaderno() == null)
        .filter(ojos::veTasa)
        .map(Vistas::tasa)
        .toList();
  }

  private static TasaVista tasa(Tasa t) {
    return new TasaVista(
        t.id(),
        t.procedimiento(),
        t.variables(),
        t.estado(),
        t.pago(),
        t.cuaderno(),
        t.comprobante(),
        t.pagada(),
        t.pagado(),
        t.falta());
  }

  private CuadernoVista cuaderno(Expediente e, Ojos ojos, Cuaderno k) {
    return new CuadernoVista(
        k.id(),
        k.procedimiento(),
        k.estado(),
        k.parte(),
        k.presentado(),
        k.decision(),
        ojos.todo() || ojos.suya(k.parte()) ? k.materia() : Reserva.datos(k.materia()),
        k.documentos(),
        plazos(e, k.id(), e.plazos()),
        e.tasas().stream()
            .filter(t -> k.id().equals(t.cuaderno()))
            .filter(ojos::veTasa)
            .map(Vistas::tasa)
            .toList());
  }

  private static ResolucionVista resolucion(Resolucion r) {
    return new ResolucionVista(
        r.folio(),
        r.autoridad(),
        r.fecha(),
        r.decisiones(),
        r.fundamento(),
        r.documento(),
        r.condena());
  }

  /** With whose eyes a file is looked at: a side's own parties it sees whole. */
  static final class Ojos {
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
     * Whether what that act says is kept back from this reader (Ley 27444, art. 160.1), or speaks
     * of another's identity (Ley 29733).
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
              c ->
                  e.surteEfecto(p, c)
                      .map(desde -> new CambioDeDomicilioVista(c.domicilio(), desde)))
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
}
