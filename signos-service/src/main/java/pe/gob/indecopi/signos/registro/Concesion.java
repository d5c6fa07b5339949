package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno;

/** What a file grants, as an entry of the register. Pure. */
final class Concesion {
  private static final Persona ESTADO =
      new Persona(Persona.Clase.JURIDICA, null, "Estado peruano", null, List.of());

  private static final Set<String> DECIDEN = Set.of(Actos.RESOLVER, Actos.RESOLVER_RECURSO);

  private Concesion() {}

  /** The entry of that file under that certificate number. */
  static Partida de(Expediente e, SolicitudDeSigno solicitud, Actuacion certificado, int numero) {
    var concedidas = concedidas(e.resoluciones().getLast());
    var otorgante = otorgante(e.resoluciones());
    var fecha = otorgante.fecha();
    return new Partida(
        id(e),
        TipoDeRegistro.de(solicitud.tipo()),
        numero,
        null,
        e.id().valor(),
        e.cabecera().numero().toString(),
        solicitud.naturaleza(),
        solicitud.denominacion(),
        solicitud.clases().stream()
            .filter(c -> concedidas.contains(String.valueOf(c.clase())))
            .toList(),
        null,
        solicitud.asociadoA(),
        titulares(e),
        fecha,
        fecha.plusYears(Partida.VIDA),
        anotaciones(e, otorgante, certificado),
        0);
  }

  /**
   * What is no sign: the declaration of a denomination of origin, whose holder is the State and
   * whose life has no end of its own (Decisión 486, art. 206; D.Leg. 1075, art. 88); ten years of
   * its use by one producer (art. 210); a contract, of which the register tells its parties alone.
   *
   * @param declaracion certificate of the denomination whose use is authorised
   */
  static Partida de(
      Expediente e,
      TipoDeRegistro tipo,
      @Nullable String declaracion,
      Actuacion certificado,
      int numero) {
    var materia = e.pedido().materia();
    var otorgante = otorgante(e.resoluciones());
    var fecha = otorgante.fecha();
    return new Partida(
        id(e),
        tipo,
        numero,
        null,
        e.id().valor(),
        e.cabecera().numero().toString(),
        null,
        tipo == TipoDeRegistro.CONTRATO_DE_TECNOLOGIA ? null : texto(materia, "denominacion"),
        List.of(),
        detalle(tipo, materia),
        null,
        tipo == TipoDeRegistro.DENOMINACION_DE_ORIGEN ? List.of(ESTADO) : titulares(e),
        fecha,
        tipo.seRenueva() ? fecha.plusYears(Partida.VIDA) : null,
        declaracion,
        anotaciones(e, otorgante, certificado),
        0);
  }

  private static @Nullable String detalle(TipoDeRegistro tipo, Map<String, Object> materia) {
    return switch (tipo) {
      case AUTORIZACION_DE_USO -> juntos(texto(materia, "producto"), texto(materia, "tipoDePisco"));
      case DENOMINACION_DE_ORIGEN ->
          juntos(
              materia.get("productos") instanceof List<?> l
                  ? l.stream().map(String::valueOf).collect(Collectors.joining(", "))
                  : null,
              texto(materia, "zonaGeografica"));
      default -> null;
    };
  }

  private static String juntos(@Nullable String uno, @Nullable String otro) {
    return Stream.of(Optional.ofNullable(uno), Optional.ofNullable(otro))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(". "));
  }

  private static @Nullable String texto(Map<String, Object> materia, String campo) {
    return materia.get(campo) instanceof String t ? t : null;
  }

  static String id(Expediente e) {
    return "reg_" + e.id().valor().substring("exp_".length());
  }

  static List<Persona> titulares(Expediente e) {
    return e.partes(Papel.SOLICITANTE).stream().map(Parte::persona).toList();
  }

  /** The two acts that every entry begins with. */
  static List<Anotacion> anotaciones(Expediente e, Resolucion otorgante, Actuacion certificado) {
    return List.of(
        new Anotacion(
            otorgante.fecha(),
            titulo(e, otorgante.folio()),
            new Contenido.Concesion(notificada(e).orElse(null))),
        new Anotacion(
            certificado.fecha(), titulo(e, certificado.folio()), new Contenido.Certificado()));
  }

  /** When the last of the applicants was told of the last decision of the file. */
  private static Optional<LocalDate> notificada(Expediente e) {
    var ultima =
        e.actuaciones().reversed().stream()
            .filter(a -> DECIDEN.contains(a.tipo()) && a.cuaderno() == null)
            .map(Actuacion::folio)
            .findFirst();
    var suyas = e.partes(Papel.SOLICITANTE).stream().map(Parte::id).toList();
    return e.notificaciones().stream()
        .filter(n -> ultima.filter(folio -> folio == n.folio()).isPresent())
        .filter(n -> suyas.contains(n.parte()))
        .map(Notificacion::surteEfecto)
        .max(Comparator.naturalOrder());
  }

  static Anotacion.Titulo titulo(Expediente e, int folio) {
    return Anotacion.Titulo.de(e.id().valor(), e.cabecera().numero().toString(), folio);
  }

  /**
   * The decision since which everything that is granted in the end stood granted. What confirms it,
   * or takes other classes away, does not move the day from which the ten years run (Decisión 486,
   * art. 152); what grants a class more does, for the entry has one day.
   */
  static Resolucion otorgante(List<Resolucion> resoluciones) {
    var ultima = resoluciones.getLast();
    var alFinal = concedidas(ultima);
    return resoluciones.reversed().stream()
        .takeWhile(r -> concedidas(r).containsAll(alFinal))
        .reduce(ultima, (posterior, anterior) -> anterior);
  }

  private static Set<String> concedidas(Resolucion r) {
    return r.decisiones().stream()
        .filter(d -> d.sentido() == Sentido.CONCEDE)
        .map(Decision::objeto)
        .collect(Collectors.toSet());
  }
}
