package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;

/** What was paid, for the organ to see whether it covers what is asked. */
@Schema(name = "PagoConsumido")
record PagoConsumidoVista(
    String orden,
    String expediente,
    @Nullable String cuaderno,
    String procedimiento,
    List<String> conceptos,
    @Schema(description = "Lo que el pago cubre, por ejemplo cuántas clases") Variables variables,
    Dinero total,
    @Schema(description = "Día en que se completó el total") LocalDate fechaDePago,
    List<OrdenVista.PagoVista> pagos,
    String tarifaVersion,
    OffsetDateTime consumida) {

  static PagoConsumidoVista de(Orden orden) {
    var consumo = Objects.requireNonNull(orden.consumo());
    return new PagoConsumidoVista(
        orden.id(),
        consumo.expediente(),
        consumo.cuaderno(),
        orden.liquidacion().procedimiento(),
        orden.liquidacion().conceptos(),
        orden.liquidacion().variables(),
        orden.total(),
        orden.fechaDePago().orElseThrow(),
        orden.pagos().stream()
            .filter(pago -> pago.resultado().abona())
            .map(OrdenVista.PagoVista::de)
            .toList(),
        orden.liquidacion().tarifaVersion(),
        OrdenVista.enLima(consumo.en()));
  }
}
