package pe.gob.indecopi.platform.seguridad;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pe.gob.indecopi.platform.problema.Problemas;

/**
 * Every path needs a bearer token, except what the service lists as public. The management port,
 * which is not exposed, is open inside; where it is the public port, only health is.
 */
@AutoConfiguration(
    after = OAuth2ResourceServerAutoConfiguration.class,
    afterName = "pe.gob.indecopi.platform.problema.ProblemaAutoConfiguration",
    before = {
      ServletWebSecurityAutoConfiguration.class,
      OAuth2ResourceServerWebSecurityAutoConfiguration.class
    })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBooleanProperty(name = "indecopi.seguridad.enabled", matchIfMissing = true)
@EnableConfigurationProperties(SeguridadProperties.class)
class SeguridadAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Negativas negativas(Problemas problemas) {
    return new Negativas(problemas);
  }

  @Bean
  @ConditionalOnMissingBean
  LectorDeToken lectorDeToken() {
    return new LectorDeToken();
  }

  @Bean
  @Order(0)
  @ConditionalOnMissingBean(name = "cadenaDeGestion")
  SecurityFilterChain cadenaDeGestion(
      HttpSecurity http, Environment entorno, LectorDeToken lector, Negativas negativas) {
    var aparte = ManagementPortType.get(entorno) == ManagementPortType.DIFFERENT;
    http.securityMatcher(EndpointRequest.toAnyEndpoint());
    conToken(http, lector, negativas);
    return http.authorizeHttpRequests(
            reglas -> {
              if (aparte) {
                reglas.anyRequest().permitAll();
              } else {
                reglas.requestMatchers(EndpointRequest.to("health")).permitAll();
                reglas.anyRequest().hasRole(Rol.OPERADOR.name());
              }
            })
        .build();
  }

  @Bean
  @Order(10)
  @ConditionalOnMissingBean(name = "cadenaDeServicio")
  SecurityFilterChain cadenaDeServicio(
      HttpSecurity http,
      SeguridadProperties propiedades,
      ObjectProvider<RutasPublicas> rutas,
      LectorDeToken lector,
      Negativas negativas) {
    var publicas =
        Stream.concat(
                propiedades.publico().stream(),
                rutas.orderedStream().flatMap(unas -> unas.patrones().stream()))
            .map(RutasPublicas::selector)
            .toList();
    conToken(http, lector, negativas);
    return http.authorizeHttpRequests(
            reglas -> {
              reglas.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
              publicas.forEach(publica -> reglas.requestMatchers(publica).permitAll());
              reglas.anyRequest().authenticated();
            })
        .build();
  }

  @Bean
  @ConditionalOnMissingBean(name = "usuarioConfigurer")
  WebMvcConfigurer usuarioConfigurer() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new UsuarioArgumentResolver());
      }
    };
  }

  private static void conToken(HttpSecurity http, LectorDeToken lector, Negativas negativas) {
    http.sessionManagement(sesion -> sesion.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            fallos -> fallos.authenticationEntryPoint(negativas).accessDeniedHandler(negativas))
        .oauth2ResourceServer(
            recurso ->
                recurso
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(lector))
                    .authenticationEntryPoint(negativas)
                    .accessDeniedHandler(negativas)
                    .withObjectPostProcessor(sinRelanzar(negativas)));
  }

  /** An issuer out of reach is our 503; by default the filter would throw it, as a bare 500. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> sinRelanzar(
      Negativas negativas) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filtro) {
        filtro.setAuthenticationFailureHandler(negativas::commence);
        return filtro;
      }
    };
  }
}
