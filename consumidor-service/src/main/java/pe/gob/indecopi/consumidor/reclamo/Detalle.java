package pe.gob.indecopi.consumidor.reclamo;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What only some complaints are asked, as {@link Formulario} says; it is what the provider finds
 * the purchase by.
 *
 * @param comprobante series and number of the receipt or invoice
 * @param contrato number of the contract, the policy, the loan or the enrolment
 * @param pedido number of the order or the reservation
 * @param marca mark and model of the product
 * @param serie serial number of the product, or plate of the vehicle
 * @param viaje flight or route, with its day
 * @param operacion number of the charge or of the operation
 * @param prometido day for which the delivery was promised
 * @param reclamoPrevio number of the complaint in the provider's own book
 */
@Schema(name = "DetalleDeReclamo")
public record Detalle(
    @Size(min = 1, max = 60) @Nullable String comprobante,
    @Size(min = 1, max = 60) @Nullable String contrato,
    @Size(min = 1, max = 60) @Nullable String pedido,
    @Size(min = 1, max = 120) @Nullable String marca,
    @Size(min = 1, max = 60) @Nullable String serie,
    @Size(min = 1, max = 120) @Nullable String viaje,
    @Size(min = 1, max = 60) @Nullable String operacion,
    @Nullable LocalDate prometido,
    @Size(min = 1, max = 60) @Nullable String reclamoPrevio) {

  /** Nothing told. */
  static final Detalle NADA = new Detalle(null, null, null, null, null, null, null, null, null);
}
