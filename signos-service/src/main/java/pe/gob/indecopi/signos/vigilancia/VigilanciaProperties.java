package pe.gob.indecopi.signos.vigilancia;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the watches.
 *
 * @param maximo how many one person may have
 * @param barrido time between two comparisons with what was published
 */
@ConfigurationProperties("indecopi.vigilancias")
record VigilanciaProperties(
    @DefaultValue("100") int maximo, @DefaultValue("30s") Duration barrido) {}
