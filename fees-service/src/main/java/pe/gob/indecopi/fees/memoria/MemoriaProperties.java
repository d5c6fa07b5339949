package pe.gob.indecopi.fees.memoria;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the memory of the tariff.
 *
 * @param refresco How soon a version approved on another replica is known on this one.
 */
@ConfigurationProperties("indecopi.fees.tarifa")
record MemoriaProperties(@DefaultValue("PT10S") Duration refresco) {}
