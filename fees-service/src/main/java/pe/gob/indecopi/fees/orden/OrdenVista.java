package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.liquidacion.LiquidacionVista;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** An order as the public API shows it. */
@Schema(name = "Orden")
record OrdenVista(
    @Schema(example = "ord_9f86d081884c7d65") String id,
    @Schema(
            description = "Se dicta en caja o banco; sus dos últimas cifras verifican las otras",
            example = "4821-0093-5517")
        String codigoPago,
    EstadoOrden estado,
    String procedimiento,
    String nombre,
    Variables variables,
    List<String> conceptos,
    List<LiquidacionVista.LineaVista> lineas,
    Dinero total,
    @Schema(description = "Lo que cuenta para el total") Dinero pagado,
    Dinero falta,
    @Schema(description = "Lo recibido que no cuenta para el total: es del pagador")
        Dinero sobrante,
    @Schema(description = "Lo que volvió al pagador, si algo volvió") @Nullable Dinero devuelto,
    @Schema(description = "Lo que aún puede devolverse, si algo puede") @Nullable Dinero devolvible,
    @Schema(description = "Por qué una orden ANULADA es del pagador otra vez")
        @Nullable String fundamento,
    String tarifaVersion,
    Persona pagador,
    @Nullable String expediente,
    OffsetDateTime creada,
    @Schema(description = "Último día para pagar") LocalDate vence,
    @Schema(description = "Día en que se completó el total") @Nullable LocalDate fechaDePago,
    List<PagoVista> pagos,
    @Nullable ConsumoVista consumo,
    @Nullable List<DevolucionVista> devoluciones,
    @Schema(description = "La orden cuya segunda etapa es esta") @Nullable String completa,
    long version) {

  private static final Texto NO_PRESENTADO =
      Texto.de(
          "El expediente se tuvo por no presentado: tesorería devuelve lo pagado"
              + " (Ley 27444, art. 125.4).",
          "The filing counts as never made: the treasury gives back what was paid"
              + " (Ley 27444, art. 125.4).");

  /** A payment of the order. */
  @Schema(name = "PagoDeOrden")
  record PagoVista(
      Canal canal,
      String comprobante,
      LocalDate fecha,
      Dinero monto,
      Resultado resultado,
      @Schema(description = "Si el TUPA imprime ese canal para el procedimiento")
          boolean canalImpreso) {

    static PagoVista de(Pago pago) {
      return new PagoVista(
          pago.abono().comprobante().canal(),
          pago.abono().comprobante().numero(),
          pago.abono().fecha(),
          pago.abono().monto(),
          pago.resultado(),
          pago.canalImpreso());
    }
  }

  /** What the order paid for. */
  @Schema(name = "ConsumoDeOrden")
  record ConsumoVista(String expediente, @Nullable String cuaderno, OffsetDateTime en) {

    static ConsumoVista de(Consumo consumo) {
      return new ConsumoVista(consumo.expediente(), consumo.cuaderno(), enLima(consumo.en()));
    }
  }

  static OrdenVista de(Orden orden, Locale idioma) {
    var liquidacion = LiquidacionVista.de(orden.liquidacion(), idioma);
    var consumo = orden.consumo();
    return new OrdenVista(
        orden.id(),
        orden.codigoPago().toString(),
        orden.estado(),
        liquidacion.procedimiento(),
        liquidacion.nombre(),
        liquidacion.variables(),
        liquidacion.conceptos(),
        liquidacion.lineas(),
        orden.total(),
        orden.abonado(),
        orden.falta(),
        orden.sobrante(),
        siHay(orden.devuelto()),
        siHay(
            orden.devolvible(
                orden.estado() == EstadoOrden.CONSUMIDA ? Alcance.SOBRANTE : Alcance.TODO)),
        orden.estado() == EstadoOrden.ANULADA ? NO_PRESENTADO.en(idioma) : null,
        liquidacion.tarifaVersion(),
        orden.pagador(),
        orden.expediente(),
        enLima(orden.creada()),
        orden.vence(),
        orden.fechaDePago().orElse(null),
        orden.pagos().stream().map(PagoVista::de).toList(),
        consumo == null ? null : ConsumoVista.de(consumo),
        orden.devoluciones().isEmpty() ? null : devoluciones(orden),
        orden.completa(),
        orden.version());
  }

  private static List<DevolucionVista> devoluciones(Orden orden) {
    return orden.devoluciones().stream().map(una -> DevolucionVista.de(orden.id(), una)).toList();
  }

  private static @Nullable Dinero siHay(Dinero dinero) {
    return dinero.esCero() ? null : dinero;
  }

  static OffsetDateTime enLima(Instant instante) {
    return instante.atZone(RelojLegal.LIMA).toOffsetDateTime();
  }
}
