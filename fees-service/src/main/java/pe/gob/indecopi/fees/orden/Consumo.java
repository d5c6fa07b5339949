package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an order paid for.
 *
 * @param expediente id of the file
 * @param cuaderno the notebook inside the file, for a fee of its own (an opposition, a measure)
 * @param en when it was bound
 */
public record Consumo(String expediente, @Nullable String cuaderno, Instant en) {

  boolean esDe(String otroExpediente, @Nullable String otroCuaderno) {
    return expediente.equals(otroExpediente)
        && (cuaderno == null ? otroCuaderno == null : cuaderno.equals(otroCuaderno));
  }
}
