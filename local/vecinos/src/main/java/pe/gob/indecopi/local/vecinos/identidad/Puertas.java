package pe.gob.indecopi.local.vecinos.identidad;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Who passes where: OpenID endpoints by their protocol, simulators freely, logins by form. */
@Configuration(proxyBeanMethods = false)
class Puertas {

  @Bean
  @Order(1)
  SecurityFilterChain protocolo(HttpSecurity http) {
    var servidor = new OAuth2AuthorizationServerConfigurer();
    return http.securityMatcher(servidor.getEndpointsMatcher())
        .with(servidor, s -> s.oidc(Customizer.withDefaults()))
        .cors(Customizer.withDefaults())
        .authorizeHttpRequests(peticiones -> peticiones.anyRequest().authenticated())
        .exceptionHandling(
            errores ->
                errores.defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/login"),
                    new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  /** The simulators hold nothing of value and listen on this machine alone. */
  @Bean
  @Order(2)
  SecurityFilterChain simuladores(HttpSecurity http) {
    return http.csrf(
            csrf -> csrf.ignoringRequestMatchers(p -> !"/login".equals(p.getServletPath())))
        .authorizeHttpRequests(peticiones -> peticiones.anyRequest().permitAll())
        .formLogin(Customizer.withDefaults())
        .build();
  }

  /** A portal under development runs in a browser on this machine, at whatever port. */
  @Bean
  CorsConfigurationSource origenes() {
    var locales = new CorsConfiguration();
    locales.setAllowedOriginPatterns(List.of("http://localhost:[*]", "http://127.0.0.1:[*]"));
    locales.setAllowedMethods(List.of("GET", "POST"));
    locales.setAllowedHeaders(List.of("*"));
    var origenes = new UrlBasedCorsConfigurationSource();
    origenes.registerCorsConfiguration("/oauth2/**", locales);
    origenes.registerCorsConfiguration("/.well-known/**", locales);
    origenes.registerCorsConfiguration("/userinfo", locales);
    return origenes;
  }
}
