package pe.gob.indecopi.fees.orden;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.gob.indecopi.fees.liquidacion.LectorDePedidos;
import pe.gob.indecopi.fees.liquidacion.Liquidacion;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Makes a payment order of what was asked, or says everything that stands against it. */
@Component
final class GeneracionDeOrdenes {

  private static final String PREFIJO = "ord";
  private static final int ANIOS_A_LO_MAS = 2;

  private final LectorDePedidos lector;
  private final Tarifario tarifario;
  private final Ordenes ordenes;
  private final RelojLegal reloj;
  private final OrdenProperties propiedades;

  GeneracionDeOrdenes(
      LectorDePedidos lector,
      Tarifario tarifario,
      Ordenes ordenes,
      RelojLegal reloj,
      OrdenProperties propiedades) {
    this.lector = lector;
    this.tarifario = tarifario;
    this.ordenes = ordenes;
    this.reloj = reloj;
    this.propiedades = propiedades;
  }

  /**
   * Makes and stores it.
   *
   * @throws Rechazo {@code reglas-incumplidas} with every fault; {@code clave-reutilizada} if the
   *     key made an order of another body
   */
  Orden generar(SolicitudDeOrden solicitud, Usuario usuario, ClaveIdempotencia clave) {
    var liquidacion = liquidar(solicitud, usuario);
    var vence = solicitud.vence();
    return crear(
        new Pedida(
            solicitud.pagador(),
            solicitud.expediente(),
            liquidacion,
            vence == null ? vence(liquidacion) : vence,
            solicitud.completa()),
        usuario,
        clave);
  }

  /**
   * Makes and stores the order of a fine, whose amount the organ says.
   *
   * @throws Rechazo as {@link #generar}
   */
  Orden generarMulta(SolicitudDeMulta solicitud, Usuario usuario, ClaveIdempotencia clave) {
    var faltas = new Faltas();
    var hoy = reloj.hoy();
    var tarifa = tarifario.vigentePara(solicitud.procedimiento(), hoy);
    if (tarifa.isEmpty()) {
      faltas.agregar(
          "/procedimiento", Texto.de("no hay tal procedimiento", "there is no such procedure"));
    }
    if (!solicitud.monto().esPositivo()) {
      faltas.agregar("/monto", Texto.de("no hay nada que pagar", "there is nothing to pay"));
    }
    vence(solicitud.vence(), hoy, usuario, faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("No se puede generar la orden", "The order cannot be made"));
    var suya = tarifa.orElseThrow();
    var nombre = suya.procedimiento(solicitud.procedimiento()).orElseThrow().nombre();
    return crear(
        new Pedida(
            solicitud.pagador(),
            solicitud.expediente(),
            solicitud.liquidacion(nombre, suya.version(), hoy),
            solicitud.vence(),
            null),
        usuario,
        clave);
  }

  private record Pedida(
      Persona pagador,
      @Nullable String expediente,
      Liquidacion liquidacion,
      LocalDate vence,
      @Nullable String completa) {}

  private Orden crear(Pedida pedida, Usuario usuario, ClaveIdempotencia clave) {
    var id = clave.id(PREFIJO);
    var ahora = reloj.ahora();
    var orden =
        ordenes.crear(
            codigo ->
                new Orden(
                    id,
                    0,
                    codigo,
                    usuario.sub(),
                    usuario.actor(),
                    clave.cuerpo(),
                    pedida.pagador(),
                    pedida.expediente(),
                    pedida.liquidacion(),
                    ahora,
                    pedida.vence(),
                    EstadoOrden.PENDIENTE,
                    List.of(),
                    null,
                    List.of(),
                    pedida.completa(),
                    List.of()),
            id);
    return delMismoCuerpo(orden, clave);
  }

  Optional<Orden> generada(ClaveIdempotencia clave) {
    return ordenes.buscar(clave.id(PREFIJO)).map(orden -> delMismoCuerpo(orden, clave));
  }

  private Liquidacion liquidar(SolicitudDeOrden solicitud, Usuario usuario) {
    var faltas = new Faltas();
    var liquidacion = lector.liquidar(solicitud.liquidacion(), faltas);
    liquidacion
        .filter(una -> una.total().esCero())
        .ifPresent(
            _ -> faltas.agregar("", Texto.de("no hay nada que pagar", "there is nothing to pay")));
    fechas(solicitud, usuario, faltas);
    completa(solicitud, usuario, faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("No se puede generar la orden", "The order cannot be made"));
    return liquidacion.orElseThrow();
  }

  /** A reintegro is measured by the UIT of the day of its payment: it ends with the year's. */
  private LocalDate vence(Liquidacion liquidacion) {
    var vence = reloj.hoy().plus(propiedades.vigencia());
    var finDeAnio = liquidacion.fecha().with(TemporalAdjusters.lastDayOfYear());
    return liquidacion.etapa() == Etapa.REINTEGRO && vence.isAfter(finDeAnio) ? finDeAnio : vence;
  }

  private void completa(SolicitudDeOrden solicitud, Usuario usuario, Faltas faltas) {
    var completa = solicitud.completa();
    if (completa == null) {
      return;
    }
    var primera = ordenes.buscar(completa).filter(una -> Derechos.ver(usuario, una));
    if (primera.isEmpty()) {
      faltas.agregar("/completa", Texto.de("no hay tal orden", "there is no such order"));
    } else {
      completable(primera.get(), solicitud, faltas);
    }
  }

  private void completable(Orden primera, SolicitudDeOrden solicitud, Faltas faltas) {
    var liquidacion = primera.liquidacion();
    if (liquidacion.etapa() != Etapa.INICIO
        || !liquidacion.procedimiento().equals(solicitud.procedimiento())) {
      faltas.agregar(
          "/completa",
          Texto.de(
              "no es la primera etapa de ese procedimiento",
              "it is not the first stage of that procedure"));
    }
    if (solicitud.etapa() == Etapa.INICIO) {
      faltas.agregar(
          "/etapa", Texto.de("debe ser REINTEGRO, o faltar", "must be REINTEGRO, or absent"));
    }
    if (!primera.estaPagada()) {
      faltas.agregar(
          "/completa", Texto.de("la primera etapa no está pagada", "the first stage is not paid"));
    }
    ordenes
        .queCompletan(primera.id())
        .filter(otra -> otra.estado() == EstadoOrden.PENDIENTE || otra.estaPagada())
        .findFirst()
        .ifPresent(
            otra ->
                faltas.agregar(
                    "/completa",
                    Texto.de(
                        "ya la completa la orden " + otra.id(),
                        "order " + otra.id() + " completes it already")));
  }

  private void fechas(SolicitudDeOrden solicitud, Usuario usuario, Faltas faltas) {
    var hoy = reloj.hoy();
    var fecha = solicitud.fecha();
    if (fecha != null && !fecha.equals(hoy) && !Derechos.porOtros(usuario)) {
      faltas.agregar(
          "/fecha", Texto.de("la orden lleva la tarifa de hoy", "an order has today's tariff"));
    }
    vence(solicitud.vence(), hoy, usuario, faltas);
  }

  private static void vence(
      @Nullable LocalDate vence, LocalDate hoy, Usuario usuario, Faltas faltas) {
    if (vence == null) {
      return;
    }
    if (!usuario.tiene(Rol.SERVICIO)) {
      faltas.agregar("/vence", Texto.de("solo un servicio lo indica", "only a service may say it"));
    } else if (vence.isBefore(hoy) || vence.isAfter(hoy.plusYears(ANIOS_A_LO_MAS))) {
      faltas.agregar(
          "/vence",
          Texto.de(
              "debe estar entre hoy y dentro de dos años",
              "must be from today to two years ahead"));
    }
  }

  private static Orden delMismoCuerpo(Orden orden, ClaveIdempotencia clave) {
    if (!orden.cuerpo().equals(clave.cuerpo())) {
      throw new Rechazo(
          Codigos.CLAVE_REUTILIZADA,
          Texto.de(
              "Esa clave ya generó una orden con otros datos",
              "That key made an order of other data"));
    }
    return orden;
  }
}
