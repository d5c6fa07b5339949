package pe.gob.indecopi.fees.libro;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** An entry as the public API shows it. */
@Schema(name = "Movimiento")
record MovimientoVista(
    @Schema(description = "Correlativo, sin saltos") long numero,
    @Schema(description = "Única por lo que se asienta", example = "ord_9f86d081.pago.1")
        String clave,
    @Schema(description = "Día legal en que se registró") LocalDate fecha,
    OffsetDateTime en,
    TipoAsiento tipo,
    @Schema(description = "La orden o el pago no identificado") String documento,
    @Nullable String organo,
    @Schema(example = "BCP:000123456789") @Nullable String comprobante,
    @Schema(description = "Qué resultó ser el pago, o por qué se devolvió")
        @Nullable String detalle,
    List<ApunteVista> apuntes) {

  /** A line of it. */
  @Schema(name = "Apunte")
  record ApunteVista(@Schema(example = "INGRESOS:DSD") String cuenta, Dinero debe, Dinero haber) {}

  static MovimientoVista de(Movimiento uno) {
    var asiento = uno.asiento();
    return new MovimientoVista(
        uno.n(),
        asiento.clave(),
        asiento.fecha(),
        asiento.en().atZone(RelojLegal.LIMA).toOffsetDateTime(),
        asiento.tipo(),
        asiento.documento(),
        asiento.organo(),
        asiento.comprobante(),
        asiento.detalle(),
        asiento.apuntes().stream()
            .map(a -> new ApunteVista(a.cuenta().codigo(), a.debe(), a.haber()))
            .toList());
  }
}
