package pe.gob.indecopi.local.vecinos.identidad;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.stereotype.Component;

/**
 * What was authorised.
 *
 * <p>Logins under way stay in memory. A token that we signed vouches for itself: it is read back
 * from its own claims, so token exchange works after a restart and nothing piles up.
 */
@Component
class Autorizaciones implements OAuth2AuthorizationService {

  private final OAuth2AuthorizationService enCurso = new InMemoryOAuth2AuthorizationService();
  private final RegisteredClientRepository clientes;
  private final JwtDecoder lector;

  Autorizaciones(RegisteredClientRepository clientes, JwtDecoder lector) {
    this.clientes = clientes;
    this.lector = lector;
  }

  @Override
  public void save(OAuth2Authorization autorizacion) {
    var tipo = autorizacion.getAuthorizationGrantType();
    if (tipo.equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
      enCurso.save(autorizacion);
    }
  }

  @Override
  public void remove(OAuth2Authorization autorizacion) {
    enCurso.remove(autorizacion);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return enCurso.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tipo) {
    var hallada = enCurso.findByToken(token, tipo);
    var puedeSerDeAcceso = tipo == null || tipo.equals(OAuth2TokenType.ACCESS_TOKEN);
    return hallada == null && puedeSerDeAcceso ? leer(token) : hallada;
  }

  private @Nullable OAuth2Authorization leer(String token) {
    try {
      return de(lector.decode(token));
    } catch (JwtException e) {
      return null;
    }
  }

  private @Nullable OAuth2Authorization de(Jwt jwt) {
    var sub = jwt.getSubject();
    var azp = jwt.getClaimAsString("azp");
    var cliente = azp == null ? null : clientes.findByClientId(azp);
    if (sub == null || cliente == null) {
      return null;
    }
    var acceso =
        new OAuth2AccessToken(
            OAuth2AccessToken.TokenType.BEARER,
            jwt.getTokenValue(),
            jwt.getIssuedAt(),
            jwt.getExpiresAt());
    return OAuth2Authorization.withRegisteredClient(cliente)
        .principalName(sub)
        .authorizationGrantType(AuthorizationGrantType.JWT_BEARER)
        .attribute(
            Principal.class.getName(),
            UsernamePasswordAuthenticationToken.authenticated(sub, null, List.of()))
        .token(acceso, metadatos -> metadatos.putAll(metadatos(jwt)))
        .build();
  }

  private static Map<String, Object> metadatos(Jwt jwt) {
    return Map.of(
        OAuth2Authorization.Token.CLAIMS_METADATA_NAME,
        jwt.getClaims(),
        OAuth2TokenFormat.class.getName(),
        OAuth2TokenFormat.SELF_CONTAINED.getValue());
  }
}
