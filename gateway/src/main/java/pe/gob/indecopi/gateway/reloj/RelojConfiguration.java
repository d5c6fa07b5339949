package pe.gob.indecopi.gateway.reloj;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Texto;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox clock at the gateway. In production neither this route nor its beans exist. */
@Configuration(proxyBeanMethods = false)
@Profile({"local", "sandbox"})
class RelojConfiguration {

  @Bean
  MoverReloj moverReloj(Gestion gestion) {
    return new MoverReloj(new RelojDeServicios(gestion.gestion(), WebClient.create()));
  }

  @Bean
  RouterFunction<ServerResponse> rutaDelReloj(MoverReloj reloj, JsonMapper json) {
    return RouterFunctions.route(
        POST("/sandbox/reloj"),
        pedido ->
            operador(pedido)
                .then(Mono.defer(() -> deJson(pedido)))
                .then(Mono.defer(() -> mover(pedido, reloj, json))));
  }

  private static Mono<Void> deJson(ServerRequest pedido) {
    return tipo(pedido).filter(MediaType.APPLICATION_JSON::isCompatibleWith).isPresent()
        ? Mono.empty()
        : Mono.error(noEsJson());
  }

  private static Optional<MediaType> tipo(ServerRequest pedido) {
    try {
      return pedido.headers().contentType();
    } catch (InvalidMediaTypeException mal) {
      return Optional.empty();
    }
  }

  private static Mono<ServerResponse> mover(
      ServerRequest pedido, MoverReloj reloj, JsonMapper json) {
    return pedido
        .bodyToMono(byte[].class)
        .defaultIfEmpty(new byte[0])
        .map(cuerpo -> Pedido.leer(json, cuerpo))
        .flatMap(reloj::mover)
        .flatMap(
            marcha ->
                ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(Map.of("hoy", marcha.hoy(), "sucesos", marcha.sucesos())));
  }

  private static Mono<Void> operador(ServerRequest pedido) {
    return pedido
        .principal()
        .switchIfEmpty(Mono.error(RelojConfiguration::sinToken))
        .flatMap(quien -> esOperador(quien) ? Mono.empty() : Mono.error(prohibido()));
  }

  private static boolean esOperador(Object quien) {
    if (!(quien instanceof JwtAuthenticationToken jwt)) {
      return false;
    }
    var roles = jwt.getToken().getClaim("roles");
    return roles instanceof List<?> lista && lista.contains("operador");
  }

  private static Fallo noEsJson() {
    return new Fallo(
        Codigo.TIPO_NO_ADMITIDO,
        new Texto("El pedido se envía como application/json.", "Send it as application/json."));
  }

  private static Fallo sinToken() {
    return new Fallo(
        Codigo.SIN_TOKEN,
        new Texto("Esta acción pide un token de operador.", "This asks for an operator's token."));
  }

  private static Fallo prohibido() {
    return new Fallo(
        Codigo.PROHIBIDO,
        new Texto(
            "Solo el rol operador mueve el reloj.", "Only the role operador moves the clock."));
  }
}
