package pe.gob.indecopi.fees.orden;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of payment orders.
 *
 * @param vigencia How long an order can be paid, counted from its day, unless the service that asks
 *     for it names its last day.
 */
@ConfigurationProperties("indecopi.fees.ordenes")
record OrdenProperties(@DefaultValue("P30D") Period vigencia) {}
