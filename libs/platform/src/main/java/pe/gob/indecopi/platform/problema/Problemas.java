package pe.gob.indecopi.platform.problema;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes refusals as problem+json (RFC 9457) with the members of the contract. The body is made
 * here, as bytes, so that it is the same wherever in the chain a request was refused.
 */
public final class Problemas {

  /** What {@code type} begins with; the code follows. */
  public static final String TIPO = "urn:indecopi:problema:";

  private final JsonMapper mapper;

  /** Writes with this mapper. */
  public Problemas(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** The whole answer for a refusal. */
  public ResponseEntity<byte[]> respuesta(Rechazo rechazo, HttpServletRequest solicitud) {
    return respuesta(rechazo, solicitud, new HttpHeaders());
  }

  /** The whole answer for a refusal, with further headers. */
  public ResponseEntity<byte[]> respuesta(
      Rechazo rechazo, HttpServletRequest solicitud, HttpHeaders cabeceras) {
    var idioma = Idioma.de(solicitud);
    var respuesta =
        ResponseEntity.status(rechazo.codigo().estado())
            .headers(cabeceras)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .header(HttpHeaders.CONTENT_LANGUAGE, idioma.getLanguage())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    if (rechazo.extension().get("reintentarEn") instanceof Number segundos) {
      respuesta.header(HttpHeaders.RETRY_AFTER, segundos.toString());
    }
    return respuesta.body(cuerpo(rechazo, solicitud, idioma));
  }

  /** Answers with a refusal where there is no controller, as in a filter. */
  public void escribir(Rechazo rechazo, HttpServletRequest solicitud, HttpServletResponse respuesta)
      throws IOException {
    var entera = respuesta(rechazo, solicitud);
    respuesta.setStatus(entera.getStatusCode().value());
    entera
        .getHeaders()
        .forEach((nombre, valores) -> valores.forEach(valor -> respuesta.addHeader(nombre, valor)));
    var cuerpo = entera.getBody();
    if (cuerpo != null) {
      respuesta.setContentLength(cuerpo.length);
      respuesta.getOutputStream().write(cuerpo);
    }
  }

  /** The body of a refusal where there is no request that could be read, in Spanish. */
  String suelto(Rechazo rechazo) {
    return mapper.writeValueAsString(miembros(rechazo, null, Idioma.ESPANOL));
  }

  private byte[] cuerpo(Rechazo rechazo, HttpServletRequest solicitud, Locale idioma) {
    return mapper.writeValueAsBytes(miembros(rechazo, solicitud.getRequestURI(), idioma));
  }

  private static Map<String, Object> miembros(
      Rechazo rechazo, @Nullable String instancia, Locale idioma) {
    var codigo = rechazo.codigo();
    var problema = new LinkedHashMap<String, Object>();
    problema.put("type", TIPO + codigo.valor());
    problema.put("title", codigo.titulo().en(idioma));
    problema.put("status", codigo.estado());
    problema.put("detail", rechazo.detalle().en(idioma));
    if (instancia != null) {
      problema.put("instance", instancia);
    }
    problema.put("codigo", codigo.valor());
    if (!rechazo.faltas().isEmpty()) {
      problema.put("errores", errores(rechazo.faltas(), idioma));
    }
    problema.put("traza", Traza.actual());
    rechazo.extension().forEach((nombre, valor) -> problema.putIfAbsent(nombre, en(valor, idioma)));
    return problema;
  }

  private static Object en(Object valor, Locale idioma) {
    return valor instanceof Texto texto ? texto.en(idioma) : valor;
  }

  private static List<Map<String, String>> errores(List<Falta> faltas, Locale idioma) {
    return faltas.stream().map(falta -> error(falta, idioma)).toList();
  }

  private static Map<String, String> error(Falta falta, Locale idioma) {
    var error = new LinkedHashMap<String, String>();
    error.put("puntero", falta.puntero());
    error.put("detalle", falta.detalle().en(idioma));
    return error;
  }
}
