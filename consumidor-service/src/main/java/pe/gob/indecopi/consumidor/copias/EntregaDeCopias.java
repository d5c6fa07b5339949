package pe.gob.indecopi.consumidor.copias;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;

/**
 * ATENDER of SAC-2: the copies are given, against their payment.
 *
 * @param documento id of the copy, where it is given in a file
 * @param cantidad how many pages or items were made; as many as were asked for unless said
 * @param pago what paid them; absent to learn what they cost
 */
@Schema(name = "EntregaDeCopias")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntregaDeCopias(
    @Nullable @Size(max = 20000) String motivo,
    @Nullable String documento,
    @Nullable @Min(1) @Max(10000) Integer cantidad,
    @Nullable Pago pago) {}
