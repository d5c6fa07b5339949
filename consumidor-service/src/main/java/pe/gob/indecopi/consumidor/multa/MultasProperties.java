package pe.gob.indecopi.consumidor.multa;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Fines.
 *
 * @param prontoPago per cent that an early payment takes off; the Código's unless said
 */
@ConfigurationProperties("indecopi.multas")
record MultasProperties(@Nullable BigDecimal prontoPago) {}
