package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/** Money that no order was known for, as the public API shows it. */
@Schema(name = "PagoNoIdentificado")
record PagoNoIdentificadoVista(
    @Schema(example = "npi_9f86d081884c7d65") String id,
    Canal canal,
    String comprobante,
    LocalDate fecha,
    Dinero monto,
    @Schema(description = "Lo que el pagador dijo que pagaba, como lo anotó el banco")
        @Nullable String referencia,
    EstadoRecibo estado,
    @Schema(description = "La orden a la que se aplicó") @Nullable String orden,
    @Schema(description = "La conciliación que lo trajo") String conciliacion,
    OffsetDateTime recibido,
    @Nullable DevolucionVista devolucion,
    long version) {

  static PagoNoIdentificadoVista de(Recibo recibo) {
    var suelto = Objects.requireNonNull(recibo.suelto());
    var devolucion = recibo.devolucion();
    return new PagoNoIdentificadoVista(
        recibo.id(),
        recibo.comprobante().canal(),
        recibo.comprobante().numero(),
        suelto.fecha(),
        suelto.monto(),
        suelto.referencia(),
        recibo.estado(),
        recibo.orden(),
        suelto.conciliacion(),
        OrdenVista.enLima(suelto.recibido()),
        devolucion == null ? null : DevolucionVista.de(recibo.id(), devolucion),
        recibo.version());
  }
}
