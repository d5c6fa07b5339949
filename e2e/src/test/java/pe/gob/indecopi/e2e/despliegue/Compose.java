package pe.gob.indecopi.e2e.despliegue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** As much of a compose file as ours uses. */
record Compose(String name, Map<String, Servicio> services, Map<String, Object> volumes) {

  record Servicio(
      String image,
      Construccion build,
      List<String> entrypoint,
      List<String> command,
      Map<String, String> environment,
      List<String> volumes,
      List<String> ports,
      Sonda healthcheck,
      @JsonProperty("depends_on") Map<String, Espera> dependsOn,
      @JsonProperty("mem_limit") String memLimit,
      String restart) {

    Servicio {
      environment = environment == null ? Map.of() : environment;
      ports = ports == null ? List.of() : ports;
      dependsOn = dependsOn == null ? Map.of() : dependsOn;
    }
  }

  /** {@code dockerfile} is relative to the context; its own where there is none. */
  record Construccion(String context, String dockerfile, Map<String, String> args) {}

  record Sonda(
      List<String> test,
      String interval,
      String timeout,
      Integer retries,
      @JsonProperty("start_period") String startPeriod) {}

  record Espera(String condition) {}

  static Compose leer() throws IOException {
    return Estricto.leer(Repositorio.leer("docker-compose.yml"), Compose.class);
  }
}
