package pe.gob.indecopi.platform.openapi;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the description of a service.
 *
 * @param enabled Whether the common parts are written into the description.
 * @param titulo Title of the description; the name of the application unless set.
 * @param version Version of the API.
 */
@ConfigurationProperties("indecopi.openapi")
record OpenApiProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable String titulo,
    @DefaultValue("1.0.0") String version) {}
