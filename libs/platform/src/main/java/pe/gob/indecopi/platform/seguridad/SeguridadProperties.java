package pe.gob.indecopi.platform.seguridad;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of who may call.
 *
 * @param enabled Whether every path needs a token unless it is public.
 * @param publico Patterns that need no token, without the context path, such as "GET /uit".
 */
@ConfigurationProperties("indecopi.seguridad")
record SeguridadProperties(
    @DefaultValue("true") boolean enabled, @DefaultValue List<String> publico) {}
