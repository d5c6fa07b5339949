package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/** A refund as the public API shows it. */
@Schema(name = "Devolucion")
record DevolucionVista(
    @Schema(description = "La orden o el pago no identificado") String documento,
    int numero,
    Alcance alcance,
    Dinero monto,
    @Schema(description = "De dónde sale el dinero") Canal medio,
    String operacion,
    String motivo,
    OffsetDateTime en) {

  static DevolucionVista de(String documento, Devolucion una) {
    return new DevolucionVista(
        documento,
        una.n(),
        una.alcance(),
        una.monto(),
        una.medio(),
        una.operacion(),
        una.motivo(),
        OrdenVista.enLima(una.en()));
  }
}
