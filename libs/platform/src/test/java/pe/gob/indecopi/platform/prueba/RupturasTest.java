package pe.gob.indecopi.platform.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RupturasTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void takesAnotherNameOfAtLeastTheSameForNoBreak() {
    assertThat(entre("{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}}", "[\"a\"]"))
        .isEmpty();
  }

  @Test
  void tellsWhatAnotherNameTakesAwayOrDemands() {
    assertThat(entre("{\"b\":{\"type\":\"string\"}}", "[\"a\"]"))
        .contains("member gone: #Acto/datos/a");
    assertThat(entre("{\"a\":{\"type\":\"integer\"}}", "[\"a\"]"))
        .contains("type changed: #Acto/datos/a");
    assertThat(entre("{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\"}}", "[\"a\",\"b\"]"))
        .contains("new obligation: #Acto/datos/b");
  }

  @Test
  void stillMissesASchemaThatIsGone() {
    var antes = api("Uno", "{\"a\":{\"type\":\"string\"}}", "[\"a\"]", "Otro");
    var ahora = api("Uno", "{\"a\":{\"type\":\"string\"}}", "[\"a\"]", "Uno");
    assertThat(Rupturas.entre(antes, ahora)).containsExactly("schema gone: Otro");
  }

  private static List<String> entre(String propiedades, String obligadas) {
    return Rupturas.entre(
        api("Uno", "{\"a\":{\"type\":\"string\"}}", "[\"a\"]", "Uno"),
        api("Otro", propiedades, obligadas, "Uno"));
  }

  /** An act that says what that schema says; another schema stays beside it. */
  private static JsonNode api(String nombre, String propiedades, String obligadas, String ademas) {
    var otro = "{\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"]}";
    var suyo = "{\"properties\":%s,\"required\":%s}".formatted(propiedades, obligadas);
    var acto =
        "{\"properties\":{\"datos\":{\"$ref\":\"#/components/schemas/%s\"}}}".formatted(nombre);
    var esquemas = JSON.createObjectNode();
    esquemas.set("Acto", JSON.readTree(acto));
    esquemas.set(ademas, JSON.readTree(otro));
    esquemas.set(nombre, JSON.readTree(suyo));
    var api = JSON.createObjectNode();
    api.putObject("paths");
    api.putObject("components").set("schemas", esquemas);
    return api;
  }
}
