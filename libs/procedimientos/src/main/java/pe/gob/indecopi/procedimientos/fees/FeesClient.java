package pe.gob.indecopi.procedimientos.fees;

import com.fasterxml.jackson.annotation.JsonInclude;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;

/** The routes of fees-service that the organs call. */
@Headers({"Content-Type: application/json", "Accept: application/json"})
interface FeesClient {

  /** Binds a paid order. */
  @RequestLine("POST /api/fees/v1/ordenes/{id}/consumo")
  @Headers("Idempotency-Key: {clave}")
  PagoConsumido consumirOrden(
      @Param("id") String id, @Param("clave") String clave, SolicitudDeConsumo solicitud);

  /** Binds a receipt. */
  @RequestLine("POST /api/fees/v1/comprobantes/{canal}/{numero}/consumo")
  @Headers("Idempotency-Key: {clave}")
  PagoConsumido consumirComprobante(
      @Param("canal") String canal,
      @Param("numero") String numero,
      @Param("clave") String clave,
      SolicitudDeConsumo solicitud);

  /** Makes the order of a fine. */
  @RequestLine("POST /api/fees/v1/ordenes/multas")
  @Headers("Idempotency-Key: {clave}")
  OrdenGenerada ordenarMulta(@Param("clave") String clave, SolicitudDeMulta solicitud);

  /** Quotes. */
  @RequestLine("POST /api/fees/v1/liquidaciones")
  Liquidacion liquidar(SolicitudDeLiquidacion solicitud);

  /**
   * What a payment shall be bound to.
   *
   * @param fecha day of payment as the party says it; a payment of another day is left alone
   */
  record SolicitudDeConsumo(
      String expediente,
      @Nullable String cuaderno,
      String procedimiento,
      @Nullable LocalDate fecha) {}

  /** The fine that an order shall be made for. */
  record SolicitudDeMulta(
      String procedimiento,
      String expediente,
      Persona pagador,
      Dinero monto,
      String descripcion,
      String fundamento,
      LocalDate vence) {}

  /** The order that was made. */
  record OrdenGenerada(String id, String codigoPago) {}

  /** What was paid. */
  record PagoConsumido(Dinero total, LocalDate fechaDePago, List<Abono> pagos) {}

  /** A payment that counts. */
  record Abono(String canal, String comprobante) {}

  /** What shall be quoted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SolicitudDeLiquidacion(
      String procedimiento,
      Map<String, Object> variables,
      @Nullable List<String> conceptos,
      LocalDate fecha) {}

  /** The sum of a quote. */
  record Liquidacion(Dinero total) {}

  /** A refusal, as far as we read it. */
  record Problema(@Nullable String codigo, @Nullable Dinero abonado, @Nullable Dinero falta) {}
}
