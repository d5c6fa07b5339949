package pe.gob.indecopi.local.vecinos.pagos;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Objects;

/** Money as the contract writes it: {@code {"monto":"534.99","moneda":"PEN"}}. */
record Monto(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal monto, String moneda) {

  Monto {
    Objects.requireNonNull(monto, "monto");
    Objects.requireNonNull(moneda, "moneda");
  }
}
