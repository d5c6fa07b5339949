package pe.gob.indecopi.e2e.despliegue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The claims of the contract, as any provider's token carries them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Reclamos(
    String sub,
    String azp,
    List<String> roles,
    String documento,
    List<String> organo,
    String sala,
    Actor act) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Actor(String sub) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Decodes the payload of a signed token; who signed it is for the services to check. */
  static Reclamos deToken(String token) throws Exception {
    var cuerpo = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return JSON.readValue(new String(cuerpo, StandardCharsets.UTF_8), Reclamos.class);
  }

  static Reclamos de(Map<String, Object> reclamos) {
    return JSON.convertValue(reclamos, Reclamos.class);
  }

  /** All but the names that each provider gives its own way. */
  Map<String, Object> quienEs() {
    return Map.of(
        "roles", new TreeSet<>(roles),
        "documento", documento == null ? "" : documento,
        "organo", organo == null ? List.of() : organo,
        "sala", sala == null ? "" : sala);
  }
}
