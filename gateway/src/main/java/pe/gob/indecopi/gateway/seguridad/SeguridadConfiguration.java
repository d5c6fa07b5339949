package pe.gob.indecopi.gateway.seguridad;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.server.ServerWebExchange;
import pe.gob.indecopi.gateway.limites.Portero;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Texto;
import reactor.core.publisher.Mono;

/** A request without a token passes, for the services know what is public; a bad token does not. */
@Configuration(proxyBeanMethods = false)
class SeguridadConfiguration {

  private static final Texto DETALLE =
      new Texto(
          "El token está vencido, mal formado o no lo emitió nuestro proveedor de identidad.",
          "The token has expired, is malformed or was not issued by our identity provider.");

  @Bean
  SecurityWebFilterChain seguridad(
      ServerHttpSecurity http, Portero portero, ReactiveJwtDecoder decodificador) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(h -> h.cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable))
        .authorizeExchange(todo -> todo.anyExchange().permitAll())
        .oauth2ResourceServer(
            rs ->
                rs.jwt(jwt -> jwt.authenticationManager(comprobador(decodificador)))
                    .authenticationEntryPoint((exchange, e) -> negar(portero, exchange, e)))
        .build();
  }

  /** That the provider's keys cannot be had is no fault of the token, and says so. */
  private static ReactiveAuthenticationManager comprobador(ReactiveJwtDecoder decodificador) {
    var comprobador = new JwtReactiveAuthenticationManager(decodificador);
    return peticion ->
        comprobador
            .authenticate(peticion)
            .onErrorMap(
                IllegalStateException.class,
                sinLlaves -> new AuthenticationServiceException("no keys", sinLlaves));
  }

  /** Guessing tokens counts against the address, or it would be the one thing without a limit. */
  private static Mono<Void> negar(
      Portero portero, ServerWebExchange exchange, AuthenticationException motivo) {
    return Mono.fromRunnable(() -> portero.contarDireccion(exchange))
        .then(Mono.error(() -> new Fallo(Codigo.SIN_TOKEN, DETALLE)));
  }
}
