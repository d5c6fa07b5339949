package pe.gob.indecopi.gateway.rutas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ServiciosTest {

  @Test
  void readsANameWithADashFromTheEnvironmentOnceAndLeavesOutWhatIsEmpty() {
    var entorno = new StandardEnvironment();
    entorno
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of(
                    "INDECOPI_SERVICIOS_DERECHOAUTOR", "http://derecho-autor-service:8084",
                    "INDECOPI_SERVICIOS_SIGNOS", "")));
    entorno
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "settings",
                Map.of(
                    "indecopi.servicios.derecho-autor", "http://localhost:8084",
                    "indecopi.servicios.fees", "http://localhost:8081",
                    "indecopi.servicios.signos", "http://localhost:8082")));

    var leidos = Binder.get(entorno).bind("indecopi", Servicios.class).get();

    assertThat(leidos.servicios())
        .containsOnly(
            Map.entry("derecho-autor", URI.create("http://derecho-autor-service:8084")),
            Map.entry("fees", URI.create("http://localhost:8081")));
  }
}
