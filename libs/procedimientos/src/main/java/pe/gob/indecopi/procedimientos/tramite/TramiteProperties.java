package pe.gob.indecopi.procedimientos.tramite;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the files.
 *
 * @param cobranza time between two attempts to charge the fees that wait
 */
@ConfigurationProperties("indecopi.tramite")
record TramiteProperties(@DefaultValue("30s") Duration cobranza) {}
