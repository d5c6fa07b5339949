package pe.gob.indecopi.platform.eventos;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Telling and hearing.
 *
 * @param fuente the {@code source} of our events; by default a slash and the application's name
 * @param reintentos how often a consumer is tried again before the message goes to the dead letters
 * @param espera the pause before the first new try; each further one is twice as long
 * @param esperaMayor the longest pause
 */
@ConfigurationProperties("indecopi.eventos")
record EventosProperties(
    @Nullable String fuente,
    @DefaultValue("8") int reintentos,
    @DefaultValue("200ms") Duration espera,
    @DefaultValue("10s") Duration esperaMayor) {}
