package pe.gob.indecopi.procedimientos.decreto;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the decreed days.
 *
 * @param relectura how old a replica's knowledge of them may be
 * @param repaso how long after a registration the open terms are looked at once more: more than
 *     {@code relectura} and the longest request together
 */
@ConfigurationProperties("indecopi.decretos")
public record DecretosProperties(
    @DefaultValue("5s") Duration relectura, @DefaultValue("60s") Duration repaso) {}
