package pe.gob.indecopi.procedimientos.fees;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own credentials with the identity provider.
 *
 * @param tokenUri where a token is asked for
 * @param id client id; the service's name
 * @param secreto client secret
 */
@ConfigurationProperties("indecopi.cliente")
record ClienteProperties(
    @DefaultValue("http://localhost:8090/oauth2/token") URI tokenUri,
    @Nullable String id,
    @Nullable String secreto) {}
