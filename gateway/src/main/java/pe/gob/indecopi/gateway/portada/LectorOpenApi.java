package pe.gob.indecopi.gateway.portada;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads of an OpenAPI 3 document what the page shows; what is missing is left empty. */
final class LectorOpenApi {

  private static final Set<String> METODOS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options");

  private final String servicio;
  private final JsonNode raiz;

  private LectorOpenApi(String servicio, JsonNode raiz) {
    this.servicio = servicio;
    this.raiz = raiz;
  }

  static Api leer(String servicio, JsonNode documento) {
    var lector = new LectorOpenApi(servicio, documento);
    var info = documento.path("info");
    return new Api(
        servicio,
        texto(info, "title", servicio),
        texto(info, "version", ""),
        texto(info, "description", ""),
        lector.grupos(),
        true);
  }

  private Map<String, List<Operacion>> grupos() {
    var grupos = new LinkedHashMap<String, List<Operacion>>();
    raiz.path("paths")
        .forEachEntry(
            (ruta, metodos) ->
                metodos.forEachEntry(
                    (metodo, operacion) -> {
                      if (METODOS.contains(metodo)) {
                        var grupo = operacion.path("tags").path(0).asString("");
                        grupos
                            .computeIfAbsent(grupo, nuevo -> new ArrayList<>())
                            .add(operacion(ruta, metodos, metodo, operacion));
                      }
                    }));
    return grupos;
  }

  private Operacion operacion(String ruta, JsonNode metodos, String metodo, JsonNode operacion) {
    var base = "/api/" + servicio + "/v1";
    return new Operacion(
        metodo.toUpperCase(Locale.ROOT),
        ruta.startsWith(base) ? ruta : base + ruta,
        texto(operacion, "summary", ""),
        texto(operacion, "description", ""),
        conToken(operacion),
        parametros(metodos, operacion),
        respuestas(operacion.path("responses")));
  }

  /** An empty requirement among the alternatives means that it goes without a token too. */
  private boolean conToken(JsonNode operacion) {
    var exigencia = operacion.has("security") ? operacion.get("security") : raiz.path("security");
    return !exigencia.isEmpty()
        && StreamSupport.stream(exigencia.spliterator(), false).noneMatch(JsonNode::isEmpty);
  }

  private List<Operacion.Parametro> parametros(JsonNode metodos, JsonNode operacion) {
    var parametros = new ArrayList<Operacion.Parametro>();
    for (var lista : List.of(metodos.path("parameters"), operacion.path("parameters"))) {
      for (var dado : lista) {
        var parametro = seguir(dado);
        parametros.add(
            new Operacion.Parametro(
                texto(parametro, "name", ""),
                texto(parametro, "in", ""),
                parametro.path("required").asBoolean(false),
                texto(parametro, "description", "")));
      }
    }
    return List.copyOf(parametros);
  }

  private List<Operacion.Respuesta> respuestas(JsonNode dadas) {
    var respuestas = new ArrayList<Operacion.Respuesta>();
    dadas.forEachEntry(
        (estado, dada) ->
            respuestas.add(
                new Operacion.Respuesta(estado, texto(seguir(dada), "description", ""))));
    return List.copyOf(respuestas);
  }

  /** Follows one reference inside the document. */
  private JsonNode seguir(JsonNode nodo) {
    var referencia = nodo.path("$ref").asString("");
    return referencia.startsWith("#/") ? raiz.at(referencia.substring(1)) : nodo;
  }

  private static String texto(JsonNode nodo, String campo, String ausente) {
    return nodo.path(campo).asString(ausente);
  }
}
