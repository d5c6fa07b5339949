package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is applied to.
 *
 * @param variables what is known of the case
 * @param etapa which part of a staged fee
 * @param uit the UIT of the day in soles; null where no norm has fixed it
 */
public record Caso(Variables variables, Etapa etapa, @Nullable BigDecimal uit) {}
