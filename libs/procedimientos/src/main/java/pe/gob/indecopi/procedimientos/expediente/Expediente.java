package pe.gob.indecopi.procedimientos.expediente;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;

/**
 * A file: the aggregate of a procedure. Immutable; {@link #con} gives the file after an act.
 *
 * <p>Everything that must be true together is in here, so that one compare-and-set on {@code
 * version} writes it.
 *
 * @param firma signature over the head of its chain, as its last act left it
 */
public record Expediente(
    Cabecera cabecera,
    Situacion situacion,
    Pedido pedido,
    List<Parte> partes,
    List<Plazo> plazos,
    List<Tasa> tasas,
    List<Cuaderno> cuadernos,
    List<Resolucion> resoluciones,
    List<Actuacion> actuaciones,
    List<Notificacion> notificaciones,
    @Nullable Firma firma,
    long version) {

  /** A file that was not signed yet: one that is being born. */
  public Expediente(
      Cabecera cabecera,
      Situacion situacion,
      Pedido pedido,
      List<Parte> partes,
      List<Plazo> plazos,
      List<Tasa> tasas,
      List<Cuaderno> cuadernos,
      List<Resolucion> resoluciones,
      List<Actuacion> actuaciones,
      List<Notificacion> notificaciones,
      long version) {
    this(
        cabecera,
        situacion,
        pedido,
        partes,
        plazos,
        tasas,
        cuadernos,
        resoluciones,
        actuaciones,
        notificaciones,
        null,
        version);
  }

  public Expediente {
    partes = List.copyOf(partes);
    plazos = List.copyOf(plazos);
    tasas = List.copyOf(tasas);
    cuadernos = List.copyOf(cuadernos);
    resoluciones = List.copyOf(resoluciones);
    actuaciones = List.copyOf(actuaciones);
    notificaciones = List.copyOf(notificaciones);
  }

  public ExpedienteId id() {
    return cabecera.id();
  }

  /** The file after that act: one folio more, its effects applied. The version is the store's. */
  public Expediente con(Suceso suceso, Asiento asiento) {
    var folio = actuaciones.size() + 1;
    var anterior = Cadena.cabeza(actuaciones);
    var sinHuella =
        new Actuacion(
            folio,
            suceso.tipo(),
            suceso.autor(),
            asiento.en().truncatedTo(ChronoUnit.MILLIS),
            asiento.fecha(),
            suceso.cuaderno(),
            suceso.datos(),
            asiento.clave(),
            asiento.cuerpo(),
            asiento.documentos(),
            "");
    var actuacion =
        new Actuacion(
            folio,
            sinHuella.tipo(),
            sinHuella.autor(),
            sinHuella.en(),
            sinHuella.fecha(),
            sinHuella.cuaderno(),
            sinHuella.datos(),
            sinHuella.clave(),
            sinHuella.cuerpo(),
            sinHuella.documentos(),
            Cadena.huella(anterior, sinHuella));
    var siguiente = conActuaciones(Listas.mas(actuaciones, actuacion));
    for (var efecto : suceso.efectos()) {
      siguiente = siguiente.aplicar(efecto, actuacion);
    }
    return siguiente;
  }

  /** The file as those effects would leave it, before the act that has them is entered. */
  public Expediente tras(List<Efecto> efectos) {
    var siguiente = this;
    for (var efecto : efectos) {
      siguiente =
          efecto instanceof Efecto.Notifica
              ? siguiente
              : siguiente.cambiado(efecto, actuaciones.size() + 1);
    }
    return siguiente;
  }

  private Expediente aplicar(Efecto efecto, Actuacion acto) {
    return efecto instanceof Efecto.Notifica n
        ? conNotificacion(n, acto)
        : cambiado(efecto, acto.folio());
  }

  private Expediente cambiado(Efecto efecto, int folio) {
    return switch (efecto) {
      case Efecto.PasaA e -> con(situacion.en(e.estado(), e.etapa()));
      case Efecto.Suspende _ -> con(situacion.suspender());
      case Efecto.Reanuda _ -> con(situacion.reanudar());
      case Efecto.FijaFecha e -> con(situacion.presentada(e.presentado()));
      case Efecto.FaltaParaFecha e -> con(situacion.faltando(e.falta()));
      case Efecto.CambiaMateria e -> con(pedido.que(e.materia()));
      case Efecto.CambiaAutoridad e -> con(situacion.decididaPor(e.autoridad()));
      case Efecto.CambiaSala e -> con(situacion.enSala(e.sala()));
      case Efecto.AbrePlazo e ->
          conPlazos(Listas.mas(plazos, e.plazo().abierto("z" + (plazos.size() + 1), folio)));
      case Efecto.CuentaDeNuevo e ->
          conPlazos(Listas.cambiando(plazos, p -> p.id().equals(e.plazo().id()), p -> e.plazo()));
      case Efecto.LeeNotificacion e ->
          conNotificaciones(
              Listas.cambiando(
                  notificaciones,
                  n -> n.id().equals(e.notificacion()),
                  n -> n.leida(e.en(), e.surteEfecto())));
      case Efecto.MueveNotificacion e ->
          conNotificaciones(
              Listas.cambiando(
                  notificaciones,
                  n -> n.id().equals(e.notificacion()),
                  n -> n.movida(e.surteEfecto())));
      case Efecto.TerminaPlazo e ->
          conPlazos(
              Listas.cambiando(plazos, p -> p.id().equals(e.plazo()), p -> p.terminado(e.como())));
      case Efecto.Notifica e -> throw new IllegalArgumentException("A notice needs its act");
      case Efecto.AgregaParte e -> conPartes(Listas.mas(partes, e.parte()));
      case Efecto.Identifica e ->
          conPartes(
              Listas.cambiando(
                  partes, p -> p.id().equals(e.parte()), p -> p.identificada(e.identidad())));
      case Efecto.CambiaParte e ->
          conPartes(Listas.cambiando(partes, p -> p.id().equals(e.parte().id()), p -> e.parte()));
      case Efecto.PracticaNotificacion e ->
          conNotificaciones(
              Listas.cambiando(
                  notificaciones,
                  n -> n.id().equals(e.notificacion()),
                  n -> n.practicada(e.surteEfecto(), e.como())));
      case Efecto.AbreCuaderno e -> conCuadernos(Listas.mas(cuadernos, e.cuaderno()));
      case Efecto.MueveCuaderno e -> conCuaderno(e.cuaderno(), c -> c.en(e.estado()));
      case Efecto.ElevaCuaderno e -> conCuaderno(e.cuaderno(), c -> c.elevado(e.sala()));
      case Efecto.DevelaCuaderno e -> conCuaderno(e.cuaderno(), Cuaderno::develado);
      case Efecto.ReformaCuaderno e -> conCuaderno(e.cuaderno(), c -> c.con(e.materia()));
      case Efecto.Corta e -> conCuaderno(e.cuaderno(), c -> c.conCorte(Corte.de(this, folio)));
      case Efecto.DecideCuaderno e -> conCuaderno(e.cuaderno(), c -> c.decidido(e.sentido()));
      case Efecto.PoneTasa e -> conTasa(e.tasa());
      case Efecto.AgregaPapeles e -> con(pedido.con(e.requisitos(), e.documentos()));
      case Efecto.AnulaCondena e ->
          conResoluciones(
              Listas.cambiando(
                  resoluciones, r -> r == resoluciones.getLast(), r -> r.anulada(e.desde())));
      case Efecto.Resuelve e -> conResoluciones(Listas.mas(resoluciones, e.resolucion().en(folio)));
    };
  }

  /** The earliest day on which an open term ends: what the sweep looks at. */
  public Optional<LocalDate> proximoVence() {
    return plazos.stream().filter(Plazo::abierto).map(Plazo::vence).min(Comparator.naturalOrder());
  }

  /** The open terms of that kind. */
  public List<Plazo> abiertos(String tipo) {
    return plazos.stream().filter(p -> p.abierto() && p.tipo().equals(tipo)).toList();
  }

  /** The terms of that kind whose act may still come, also those at rest. */
  public List<Plazo> pendientes(String tipo) {
    return plazos.stream().filter(p -> p.pendiente() && p.tipo().equals(tipo)).toList();
  }

  public Optional<Plazo> plazo(@Nullable String idPlazo) {
    return plazos.stream().filter(p -> p.id().equals(idPlazo)).findFirst();
  }

  /** The last term of that kind that was opened, whatever became of it. */
  public Optional<Plazo> ultimo(String tipo) {
    return plazos.reversed().stream().filter(p -> p.tipo().equals(tipo)).findFirst();
  }

  public Optional<Cuaderno> cuaderno(@Nullable String idCuaderno) {
    return cuadernos.stream().filter(c -> c.id().equals(idCuaderno)).findFirst();
  }

  public Optional<Tasa> tasa(@Nullable String idTasa) {
    return tasas.stream().filter(t -> t.id().equals(idTasa)).findFirst();
  }

  public Optional<Parte> parte(@Nullable String idParte) {
    return partes.stream().filter(p -> p.id().equals(idParte)).findFirst();
  }

  /** Who has the file, or a notebook of it, in second instance. */
  public List<String> salas() {
    return Stream.concat(Stream.ofNullable(situacion.sala()), salasDeCuadernos())
        .distinct()
        .toList();
  }

  private Stream<String> salasDeCuadernos() {
    return cuadernos.stream().flatMap(c -> Stream.ofNullable(c.sala()));
  }

  /** The file's own fee, or that of a notebook. */
  public Optional<Tasa> tasaDe(@Nullable String idCuaderno) {
    return tasas.stream()
        .filter(t -> java.util.Objects.equals(t.cuaderno(), idCuaderno))
        .findFirst();
  }

  /** Who takes part in that capacity. */
  public List<Parte> partes(Papel papel) {
    return partes.stream().filter(p -> p.vigente() && p.papel() == papel).toList();
  }

  /** The parties that take part and are the person of that document. */
  public List<Parte> partesDe(@Nullable String documento) {
    return partes.stream().filter(p -> p.vigente() && p.es(documento)).toList();
  }

  /**
   * Who that party is, with the address for notices that is good on that day: a change is good when
   * the notice of it, by the old one, takes effect (Ley 27444, arts. 21.1 and 113.5).
   */
  public Persona persona(Parte p, LocalDate dia) {
    var cambio = p.cambio();
    var suya = p.persona();
    return cambio == null || surteEfecto(p, cambio).filter(e -> !dia.isBefore(e)).isEmpty()
        ? suya
        : new Persona(
            suya.clase(), suya.documento(), suya.nombre(), cambio.domicilio(), suya.miembros());
  }

  /** The day on which the notice of that change of address takes effect. */
  public Optional<LocalDate> surteEfecto(Parte p, CambioDeDomicilio cambio) {
    return notificaciones.stream()
        .filter(n -> n.folio() == cambio.folio() && n.parte().equals(p.id()))
        .map(Notificacion::surteEfecto)
        .findFirst();
  }

  /** Whether an act with that idempotency key was already entered. */
  public Optional<Actuacion> porClave(String clave) {
    return actuaciones.reversed().stream().filter(a -> clave.equals(a.clave())).findFirst();
  }

  public String siguienteParte() {
    return "p" + (partes.size() + 1);
  }

  public String siguienteCuaderno() {
    return "c" + (cuadernos.size() + 1);
  }

  public String siguienteTasa() {
    return "t" + (tasas.size() + 1);
  }

  /**
   * The file that comes out of this one by a division: all that was done up to it, and how it stood
   * then, under another number. It owes no fee, and nothing was decided in it.
   *
   * @param division notebook that divided it
   */
  public Expediente desglosado(Cabecera otra, Cuaderno division, Corte c) {
    return new Expediente(
        otra,
        new Situacion(
            c.estado(), c.etapa(), situacion.presentado(), List.of(), c.autoridad(), null),
        pedido.que(c.materia()),
        partes,
        c.plazos().stream().filter(p -> !division.id().equals(p.cuaderno())).toList(),
        List.of(),
        c.cuadernos(),
        List.of(),
        actuaciones.subList(0, c.folio()),
        notificaciones.stream().filter(n -> n.folio() <= c.folio()).toList(),
        0);
  }

  /** The same file under that signature. */
  public Expediente firmado(Firma nueva) {
    return new Expediente(
        cabecera,
        situacion,
        pedido,
        partes,
        plazos,
        tasas,
        cuadernos,
        resoluciones,
        actuaciones,
        notificaciones,
        nueva,
        version);
  }

  private Expediente conNotificacion(Efecto.Notifica e, Actuacion acto) {
    var destinatario = parte(e.parte()).flatMap(Parte::casilla).orElse("");
    // Derived, so that a repeated write meets itself; not guessable, as the file's id is not.
    var semilla = id() + "/" + acto.folio() + "/" + e.parte() + "/" + destinatario;
    var uuid = UUID.nameUUIDFromBytes(semilla.getBytes(StandardCharsets.UTF_8));
    var ntf =
        new Notificacion(
            "ntf_" + uuid.toString().replace("-", ""),
            destinatario,
            e.parte(),
            acto.folio(),
            e.acto(),
            acto.en(),
            e.surteEfecto(),
            null,
            null);
    return conNotificaciones(Listas.mas(notificaciones, ntf));
  }

  private Expediente conTasa(Tasa tasa) {
    var conocida = tasa(tasa.id()).isPresent();
    return conTasas(
        conocida
            ? Listas.cambiando(tasas, t -> t.id().equals(tasa.id()), t -> tasa)
            : Listas.mas(tasas, tasa));
  }

  private Expediente con(Situacion s) {
    return nuevo(
        s, pedido, partes, plazos, tasas, cuadernos, resoluciones, actuaciones, notificaciones);
  }

  private Expediente con(Pedido p) {
    return nuevo(
        situacion, p, partes, plazos, tasas, cuadernos, resoluciones, actuaciones, notificaciones);
  }

  private Expediente conPartes(List<Parte> l) {
    return nuevo(
        situacion, pedido, l, plazos, tasas, cuadernos, resoluciones, actuaciones, notificaciones);
  }

  private Expediente conPlazos(List<Plazo> l) {
    return nuevo(
        situacion, pedido, partes, l, tasas, cuadernos, resoluciones, actuaciones, notificaciones);
  }

  private Expediente conTasas(List<Tasa> l) {
    return nuevo(
        situacion, pedido, partes, plazos, l, cuadernos, resoluciones, actuaciones, notificaciones);
  }

  private Expediente conCuaderno(String cual, UnaryOperator<Cuaderno> cambio) {
    return conCuadernos(Listas.cambiando(cuadernos, c -> c.id().equals(cual), cambio));
  }

  private Expediente conCuadernos(List<Cuaderno> l) {
    return nuevo(
        situacion, pedido, partes, plazos, tasas, l, resoluciones, actuaciones, notificaciones);
  }

  private Expediente conResoluciones(List<Resolucion> l) {
    return nuevo(
        situacion, pedido, partes, plazos, tasas, cuadernos, l, actuaciones, notificaciones);
  }

  private Expediente conActuaciones(List<Actuacion> l) {
    return nuevo(
        situacion, pedido, partes, plazos, tasas, cuadernos, resoluciones, l, notificaciones);
  }

  private Expediente conNotificaciones(List<Notificacion> l) {
    return nuevo(situacion, pedido, partes, plazos, tasas, cuadernos, resoluciones, actuaciones, l);
  }

  private Expediente nuevo(
      Situacion s,
      Pedido p,
      List<Parte> pa,
      List<Plazo> pl,
      List<Tasa> ta,
      List<Cuaderno> cu,
      List<Resolucion> re,
      List<Actuacion> ac,
      List<Notificacion> no) {
    return new Expediente(cabecera, s, p, pa, pl, ta, cu, re, ac, no, firma, version);
  }
}
