package pe.gob.indecopi.platform.prueba;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a client written for one description would miss in another: an operation, a parameter, a
 * member or a word that is gone, an obligation that is new, a type that became another.
 * Conservative for both directions: a member may neither leave an answer nor become an obligation.
 */
final class Rupturas {

  private static final Set<String> LIMITES =
      Set.of("maxLength", "maxItems", "maximum", "minLength", "minItems", "minimum", "pattern");

  private final List<String> todas = new ArrayList<>();

  private final JsonNode antes;
  private final JsonNode ahora;
  private final Set<String> seguidas = new HashSet<>();

  private Rupturas(JsonNode antes, JsonNode ahora) {
    this.antes = antes;
    this.ahora = ahora;
  }

  static List<String> entre(JsonNode antes, JsonNode ahora) {
    var rupturas = new Rupturas(antes, ahora);
    rupturas.operaciones(antes.path("paths"), ahora.path("paths"));
    var previos = antes.path("components").path("schemas");
    for (var uno : previos.properties()) {
      var nuevo = ahora.path("components").path("schemas").path(uno.getKey());
      if (!nuevo.isMissingNode()) {
        rupturas.esquema("#" + uno.getKey(), uno.getValue(), nuevo);
      } else {
        rupturas.todas.add("schema gone: " + uno.getKey());
      }
    }
    return rupturas.todas;
  }

  private void operaciones(JsonNode antes, JsonNode ahora) {
    for (var ruta : antes.properties()) {
      for (var metodo : ruta.getValue().properties()) {
        var nombre = metodo.getKey() + " " + ruta.getKey();
        var nueva = ahora.path(ruta.getKey()).path(metodo.getKey());
        if (nueva.isMissingNode()) {
          todas.add("operation gone: " + nombre);
        } else {
          parametros(nombre, metodo.getValue().path("parameters"), nueva.path("parameters"));
          contenido(nombre, metodo.getValue().path("requestBody"), nueva.path("requestBody"));
          respuestas(nombre, metodo.getValue().path("responses"), nueva.path("responses"));
        }
      }
    }
  }

  private void parametros(String donde, JsonNode antes, JsonNode ahora) {
    for (var nuevo : ahora) {
      var previo = parametro(antes, nuevo);
      if (nuevo.path("required").asBoolean(false)
          && (previo == null || !previo.path("required").asBoolean(false))) {
        todas.add("new obligation: " + donde + " " + nuevo.path("name").asString(""));
      }
    }
    for (var previo : antes) {
      var nuevo = parametro(ahora, previo);
      if (nuevo == null) {
        todas.add("parameter gone: " + donde + " " + previo.path("name").asString(""));
      } else {
        esquema(donde, previo.path("schema"), nuevo.path("schema"));
      }
    }
  }

  private static JsonNode parametro(JsonNode lista, JsonNode como) {
    for (var uno : lista) {
      if (uno.path("name").equals(como.path("name")) && uno.path("in").equals(como.path("in"))) {
        return uno;
      }
    }
    return null;
  }

  private void respuestas(String donde, JsonNode antes, JsonNode ahora) {
    for (var una : antes.properties()) {
      if (!una.getKey().startsWith("2")) {
        continue;
      }
      var nueva = ahora.path(una.getKey());
      if (nueva.isMissingNode()) {
        todas.add("answer gone: " + donde + " " + una.getKey());
      } else {
        contenido(donde + " " + una.getKey(), una.getValue(), nueva);
      }
    }
  }

  private void contenido(String donde, JsonNode antes, JsonNode ahora) {
    for (var tipo : antes.path("content").properties()) {
      var nuevo = ahora.path("content").path(tipo.getKey());
      if (nuevo.isMissingNode()) {
        todas.add("content gone: " + donde + " " + tipo.getKey());
      } else {
        esquema(donde, tipo.getValue().path("schema"), nuevo.path("schema"));
      }
    }
  }

  private void esquema(String donde, JsonNode antes, JsonNode ahora) {
    referencia(donde, antes, ahora);
    for (var clave : List.of("type", "format")) {
      if (!antes.path(clave).equals(ahora.path(clave))) {
        todas.add(clave + " changed: " + donde);
      }
    }
    for (var limite : LIMITES) {
      if (estrecha(limite, antes.path(limite), ahora.path(limite))) {
        todas.add("narrower " + limite + ": " + donde);
      }
    }
    palabras(donde, antes.path("enum"), ahora.path("enum"));
    palabras(donde, antes.path("oneOf"), ahora.path("oneOf"));
    palabras(donde, antes.path("anyOf"), ahora.path("anyOf"));
    obligaciones(donde, antes.path("required"), ahora.path("required"));
    for (var uno : antes.path("properties").properties()) {
      var nuevo = ahora.path("properties").path(uno.getKey());
      if (nuevo.isMissingNode()) {
        todas.add("member gone: " + donde + "/" + uno.getKey());
      } else {
        esquema(donde + "/" + uno.getKey(), uno.getValue(), nuevo);
      }
    }
    if (antes.has("items")) {
      esquema(donde + "[]", antes.path("items"), ahora.path("items"));
    }
  }

  /**
   * A name does not travel: what is called otherwise and is at least the same breaks nobody; what
   * is not is told of each place that differs.
   */
  private void referencia(String donde, JsonNode previo, JsonNode nuevo) {
    var antesDicho = previo.path("$ref");
    var ahoraDicho = nuevo.path("$ref");
    if (antesDicho.equals(ahoraDicho)) {
      return;
    }
    if (!antesDicho.isString() || !ahoraDicho.isString()) {
      todas.add("$ref changed: " + donde);
    } else if (seguidas.add(antesDicho.asString() + " " + ahoraDicho.asString())) {
      esquema(
          donde,
          antes.at(antesDicho.asString().substring(1)),
          ahora.at(ahoraDicho.asString().substring(1)));
    }
  }

  private static boolean estrecha(String limite, JsonNode antes, JsonNode ahora) {
    if (ahora.isMissingNode() || antes.equals(ahora)) {
      return false;
    }
    if (antes.isMissingNode() || limite.equals("pattern")) {
      return true;
    }
    var mayor = ahora.decimalValue().compareTo(antes.decimalValue());
    return limite.startsWith("max") ? mayor < 0 : mayor > 0;
  }

  private void palabras(String donde, JsonNode antes, JsonNode ahora) {
    if (antes.isArray() || ahora.isArray()) {
      var quedan = new HashSet<JsonNode>();
      ahora.forEach(quedan::add);
      antes.forEach(
          uno -> {
            if (!quedan.contains(uno)) {
              todas.add("word gone: " + donde + " " + uno);
            }
          });
      if (!antes.isArray()) {
        todas.add("narrower: " + donde);
      }
    }
  }

  private void obligaciones(String donde, JsonNode antes, JsonNode ahora) {
    var previas = new HashSet<JsonNode>();
    antes.forEach(previas::add);
    var nuevas = new HashSet<JsonNode>();
    ahora.forEach(nuevas::add);
    nuevas.stream()
        .filter(una -> !previas.contains(una))
        .forEach(una -> todas.add("new obligation: " + donde + "/" + una.asString()));
    previas.stream()
        .filter(una -> !nuevas.contains(una))
        .forEach(una -> todas.add("no longer certain: " + donde + "/" + una.asString()));
  }
}
