package pe.gob.indecopi.procedimientos.fees;

import feign.FeignException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.fees.FeesClient.PagoConsumido;
import pe.gob.indecopi.procedimientos.fees.FeesClient.Problema;
import pe.gob.indecopi.procedimientos.fees.FeesClient.SolicitudDeConsumo;
import pe.gob.indecopi.procedimientos.fees.FeesClient.SolicitudDeLiquidacion;
import pe.gob.indecopi.procedimientos.fees.FeesClient.SolicitudDeMulta;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fees-service over HTTP. Every call may be repeated: the same consumption of the same file always
 * gets the same answer.
 */
final class TesoreriaRemota implements Tesoreria {
  private static final Set<String> AJENOS =
      Set.of("comprobante-consumido", "pago-de-otro-procedimiento", "pago-no-coincide");

  private final FeesClient fees;
  private final TokenDeServicio token;
  private final JsonMapper json;
  private final CircuitBreaker cortacircuito;
  private final Bulkhead mamparo;
  private final Retry reintento;

  TesoreriaRemota(
      FeesClient fees,
      TokenDeServicio token,
      JsonMapper json,
      CircuitBreaker cortacircuito,
      Bulkhead mamparo,
      Retry reintento) {
    this.fees = fees;
    this.token = token;
    this.json = json;
    this.cortacircuito = cortacircuito;
    this.mamparo = mamparo;
    this.reintento = reintento;
  }

  @Override
  public Consumo consumir(
      String expediente, @Nullable String cuaderno, String procedimiento, Pago pago) {
    var solicitud = new SolicitudDeConsumo(expediente, cuaderno, procedimiento, fechaDicha(pago));
    try {
      return hecho(protegida(() -> pedir(pago, solicitud)));
    } catch (FeignException e) {
      return rechazo(e);
    }
  }

  @Override
  public Dinero total(
      String procedimiento,
      List<String> conceptos,
      Map<String, Object> variables,
      LocalDate fecha) {
    var solicitud =
        new SolicitudDeLiquidacion(
            procedimiento, variables, conceptos.isEmpty() ? null : conceptos, fecha);
    return protegida(() -> fees.liquidar(solicitud)).total();
  }

  @Override
  public Orden ordenar(Multa multa, String clave) {
    var solicitud =
        new SolicitudDeMulta(
            multa.procedimiento(),
            multa.expediente(),
            multa.pagador(),
            multa.monto(),
            multa.descripcion(),
            multa.fundamento(),
            multa.vence());
    var orden = protegida(() -> fees.ordenarMulta(clave, solicitud));
    return new Orden(orden.id(), orden.codigoPago());
  }

  /** A receipt is told by its day too; an order has its own. */
  private static @Nullable LocalDate fechaDicha(Pago pago) {
    return pago.orden() == null ? pago.fecha() : null;
  }

  private PagoConsumido pedir(Pago pago, SolicitudDeConsumo solicitud) {
    String clave =
        solicitud.expediente() + (solicitud.cuaderno() == null ? "" : "." + solicitud.cuaderno());
    String orden = pago.orden();
    return orden != null
        ? fees.consumirOrden(orden, clave, solicitud)
        : fees.consumirComprobante(
            Objects.requireNonNull(pago.canal()),
            Objects.requireNonNull(pago.comprobante()),
            clave,
            solicitud);
  }

  private <T> T protegida(Supplier<T> llamada) {
    return Retry.decorateSupplier(
            reintento,
            CircuitBreaker.decorateSupplier(
                cortacircuito, Bulkhead.decorateSupplier(mamparo, llamada)))
        .get();
  }

  private static Consumo hecho(PagoConsumido pago) {
    var ultimo = pago.pagos().getLast();
    return new Consumo.Hecho(
        ultimo.canal() + ":" + ultimo.comprobante(), pago.fechaDePago(), pago.total());
  }

  private Consumo rechazo(FeignException e) {
    if (e.status() == 401) {
      token.olvidar();
      throw e;
    }
    if (e.status() == 404) {
      return new Consumo.Desconocido();
    }
    var problema = e.status() == 409 ? problema(e) : new Problema(null, null, null);
    String codigo = problema.codigo();
    if (codigo != null && AJENOS.contains(codigo)) {
      return new Consumo.Ajeno();
    }
    var abonado = problema.abonado();
    var falta = problema.falta();
    if ("orden-no-pagada".equals(codigo) && abonado != null && falta != null) {
      return new Consumo.Incompleto(abonado, falta);
    }
    throw e;
  }

  private Problema problema(FeignException e) {
    return json.readValue(e.contentUTF8(), Problema.class);
  }
}
