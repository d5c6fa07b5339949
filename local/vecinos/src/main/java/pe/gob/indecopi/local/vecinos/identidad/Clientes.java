package pe.gob.indecopi.local.vecinos.identidad;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import pe.gob.indecopi.local.vecinos.Ajustes;

/** The programs that may ask for tokens, and by which grant. */
final class Clientes {

  private Clientes() {}

  static List<RegisteredClient> registrados(Ajustes ajustes) {
    var vida = TokenSettings.builder().accessTokenTimeToLive(ajustes.vida()).build();
    var clientes = new ArrayList<RegisteredClient>();
    Identidades.MAQUINAS.forEach(maquina -> clientes.add(maquina(maquina, vida)));
    clientes.add(portalWeb(ajustes, vida));
    clientes.add(consola());
    return clientes;
  }

  private static RegisteredClient maquina(Identidad maquina, TokenSettings vida) {
    var cliente =
        RegisteredClient.withId(maquina.nombre())
            .clientId(maquina.nombre())
            .clientSecret("{noop}" + maquina.clave())
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .scope(OidcScopes.OPENID)
            .scope(OidcScopes.PROFILE)
            .tokenSettings(vida);
    if (maquina.nombre().equals(Identidades.PORTAL)) {
      cliente.authorizationGrantType(AuthorizationGrantType.TOKEN_EXCHANGE);
    }
    return cliente.build();
  }

  /** A portal that runs in the browser keeps no secret: PKCE instead (RFC 7636). */
  private static RegisteredClient portalWeb(Ajustes ajustes, TokenSettings vida) {
    return RegisteredClient.withId(Identidades.PORTAL_WEB)
        .clientId(Identidades.PORTAL_WEB)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(uris -> uris.addAll(ajustes.redirecciones()))
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .tokenSettings(vida)
        .build();
  }

  /** Owner of the tokens of {@code /local/token}; the token endpoint knows no grant for it. */
  private static RegisteredClient consola() {
    return RegisteredClient.withId(Identidades.CONSOLA)
        .clientId(Identidades.CONSOLA)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(new AuthorizationGrantType("local"))
        .build();
  }
}
