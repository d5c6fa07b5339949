package pe.gob.indecopi.fees.orden;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import pe.gob.indecopi.fees.liquidacion.Palabras;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * What became of a payment. It speaks of that payment alone, so that it reads the same whatever
 * came after it.
 */
@Schema(name = "PagoRegistrado")
record PagoRegistradoVista(
    String orden,
    Canal canal,
    String comprobante,
    LocalDate fecha,
    Dinero monto,
    Resultado resultado,
    @Schema(description = "El resultado, en palabras") String explicacion,
    @Schema(description = "Si el TUPA imprime ese canal para el procedimiento")
        boolean canalImpreso,
    @Schema(description = "Cómo quedó la orden") EstadoOrden estado,
    @Schema(description = "Lo que faltaba después de este pago") Dinero falta,
    @Schema(description = "Lo que sobra de este pago: es del pagador") Dinero sobra) {

  static PagoRegistradoVista de(Orden orden, Pago pago, Locale idioma) {
    return new PagoRegistradoVista(
        orden.id(),
        pago.abono().comprobante().canal(),
        pago.abono().comprobante().numero(),
        pago.abono().fecha(),
        pago.abono().monto(),
        pago.resultado(),
        explicacion(orden, pago).en(idioma),
        pago.canalImpreso(),
        pago.estado(),
        pago.falta(),
        pago.sobra());
  }

  private static Texto explicacion(Orden orden, Pago pago) {
    var falta = Palabras.soles(pago.falta());
    var sobra = Palabras.soles(pago.sobra());
    return switch (pago.resultado()) {
      case EXACTO -> Texto.de("Completa el total.", "It completes the total.");
      case CORTO -> Texto.de("Faltan " + falta + ".", falta + " are still missing.");
      case EXCESO ->
          Texto.de(
              "Completa el total y sobran " + sobra + ".",
              "It completes the total with " + sobra + " left over.");
      case DOBLE ->
          Texto.de(
              "La orden ya estaba pagada: sobran " + sobra + ".",
              "The order was paid already: " + sobra + " are left over.");
      case TARDIO ->
          Texto.de(
              "La orden venció el " + orden.vence() + ": sobran " + sobra + ".",
              "The order lapsed on " + orden.vence() + ": " + sobra + " are left over.");
    };
  }
}
