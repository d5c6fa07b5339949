package pe.gob.indecopi.local.vecinos.identidad;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.security.Principal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import pe.gob.indecopi.local.vecinos.Ajustes;

/** Puts the OpenID provider together: key, clients, users, claims. */
@Configuration(proxyBeanMethods = false)
class Proveedor {

  @Bean
  JWKSource<SecurityContext> llaves(Ajustes ajustes) throws IOException {
    return new ImmutableJWKSet<>(Llave.en(ajustes.datos()));
  }

  @Bean
  JwtEncoder codificador(JWKSource<SecurityContext> llaves) {
    return new NimbusJwtEncoder(llaves);
  }

  @Bean
  JwtDecoder lector(JWKSource<SecurityContext> llaves) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(llaves);
  }

  @Bean
  AuthorizationServerSettings servidor(Ajustes ajustes) {
    return AuthorizationServerSettings.builder().issuer(ajustes.issuer()).build();
  }

  @Bean
  RegisteredClientRepository clientes(Ajustes ajustes) {
    return new InMemoryRegisteredClientRepository(Clientes.registrados(ajustes));
  }

  @Bean
  UserDetailsService usuarios() {
    var usuarios = new InMemoryUserDetailsManager();
    for (var identidad : Identidades.USUARIOS) {
      usuarios.createUser(
          User.withUsername(identidad.nombre())
              .password("{noop}" + identidad.clave())
              .authorities("ROLE_usuario")
              .build());
    }
    return usuarios;
  }

  /** Access tokens carry the claims of the contract; after an exchange the client is the actor. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> reclamos() {
    return contexto -> {
      Principal quien = contexto.getPrincipal();
      if (quien != null && OAuth2TokenType.ACCESS_TOKEN.equals(contexto.getTokenType())) {
        var cliente = contexto.getRegisteredClient().getClientId();
        var intercambio =
            AuthorizationGrantType.TOKEN_EXCHANGE.equals(contexto.getAuthorizationGrantType());
        Emisor.escribir(
            contexto.getClaims(), quien.getName(), cliente, intercambio ? cliente : null);
      }
    };
  }
}
