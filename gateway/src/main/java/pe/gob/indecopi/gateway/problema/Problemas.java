package pe.gob.indecopi.gateway.problema;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import pe.gob.indecopi.gateway.origen.Traza;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as {@code application/problem+json} (RFC 9457). */
@Component
public class Problemas {

  private static final String TIPO = "urn:indecopi:problema:";

  private final JsonMapper json;

  Problemas(JsonMapper json) {
    this.json = json;
  }

  /** Ends the exchange with this refusal; the answer must not have begun. */
  public Mono<Void> escribir(ServerWebExchange exchange, Fallo fallo) {
    var respuesta = exchange.getResponse();
    var idioma = Idioma.de(exchange.getRequest().getHeaders());
    respuesta.setStatusCode(HttpStatusCode.valueOf(fallo.codigo().estado()));
    var cabeceras = respuesta.getHeaders();
    olvidarRespuestaAjena(cabeceras);
    cabeceras.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    cabeceras.set(HttpHeaders.CONTENT_LANGUAGE, idioma.etiqueta());
    cabeceras.setCacheControl("no-store");
    var esperar = fallo.esperar();
    if (esperar != null) {
      cabeceras.set(HttpHeaders.RETRY_AFTER, Long.toString(segundos(esperar)));
    }
    if (fallo.codigo() == Codigo.SIN_TOKEN) {
      cabeceras.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
    var cuerpo = json.writeValueAsBytes(cuerpo(exchange, fallo, idioma));
    cabeceras.setContentLength(cuerpo.length);
    return respuesta.writeWith(Mono.fromSupplier(() -> respuesta.bufferFactory().wrap(cuerpo)));
  }

  private static Map<String, Object> cuerpo(
      ServerWebExchange exchange, Fallo fallo, Idioma idioma) {
    var cuerpo = new LinkedHashMap<String, Object>();
    cuerpo.put("type", TIPO + fallo.codigo().valor());
    cuerpo.put("title", fallo.codigo().titulo().en(idioma));
    cuerpo.put("status", fallo.codigo().estado());
    cuerpo.put("detail", fallo.detalle().en(idioma));
    cuerpo.put("instance", exchange.getRequest().getURI().getRawPath());
    cuerpo.put("codigo", fallo.codigo().valor());
    if (!fallo.faltas().isEmpty()) {
      cuerpo.put(
          "errores",
          fallo.faltas().stream()
              .map(f -> Map.of("puntero", f.puntero(), "detalle", f.detalle().en(idioma)))
              .toList());
    }
    cuerpo.put("traza", Traza.de(exchange).id());
    return cuerpo;
  }

  /** A service may have died after its headers and before its first byte: they are not ours. */
  private static void olvidarRespuestaAjena(HttpHeaders cabeceras) {
    var nuestras = new HttpHeaders();
    cabeceras.forEach(
        (nombre, valores) -> {
          if (nombre.regionMatches(true, 0, "RateLimit", 0, "RateLimit".length())) {
            nuestras.addAll(nombre, valores);
          }
        });
    cabeceras.clear();
    cabeceras.addAll(nuestras);
  }

  private static long segundos(Duration esperar) {
    return Math.max(1, esperar.plusNanos(999_999_999).toSeconds());
  }
}
