package pe.gob.indecopi.e2e.despliegue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import pe.gob.indecopi.local.lanzador.Puertos;

/** What manifests set and what the code reads is the same, seen from both sides. */
class PropiedadesTest {

  static final List<String> SERVICIOS = Repositorio.SERVICIOS;
  static final List<String> DETRAS =
      SERVICIOS.stream().filter(servicio -> !servicio.equals("gateway")).toList();

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void everyVariableOfTheClusterIsReadByTheCode(String servicio) throws Exception {
    conocidas(servicio, Cluster.local().ambiente(servicio));
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void everyVariableOfComposeIsReadByTheCode(String servicio) throws Exception {
    conocidas(servicio, Compose.leer().services().get(servicio).environment());
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void productionSetsAllThatTheCodeAsksFor(String servicio) throws Exception {
    var ambiente = new TreeSet<>(Cluster.base(servicio).ambiente(servicio).keySet());
    ambiente.addAll(Cluster.local().secretos().getOrDefault(servicio, Map.of()).keySet());

    assertThat(ambiente)
        .doesNotContain("SPRING_PROFILES_ACTIVE")
        .containsAll(Configuracion.de(servicio).exigidas());
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void theLocalClusterSetsAllThatTheSandboxAsksFor(String servicio) throws Exception {
    var ambiente = Cluster.local().ambiente(servicio);

    assertThat(ambiente).containsEntry("SPRING_PROFILES_ACTIVE", "sandbox");
    assertThat(ambiente).containsKeys(exigidas(servicio));
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void composeSetsAllThatTheSandboxAsksFor(String servicio) throws Exception {
    var ambiente = Compose.leer().services().get(servicio).environment();

    assertThat(ambiente).containsEntry("SPRING_PROFILES_ACTIVE", "sandbox");
    assertThat(ambiente).containsKeys(exigidas(servicio));
  }

  /** What a service listens on is said by itself, by the gateway and by the launcher. */
  @ParameterizedTest
  @FieldSource("DETRAS")
  void gatewayAndLauncherKnowWhereEveryServiceListens(String servicio) throws Exception {
    var nombre = servicio.replace("-service", "");
    var propio = Configuracion.de(servicio);
    var puertos = Puertos.FIJOS.servicios().get(nombre);
    var gateway = Configuracion.de("gateway", "local");

    assertThat(puertos).as("Puertos.SERVICIOS of the launcher").isNotNull();
    assertThat(propio.valor("server.port")).isEqualTo(Integer.toString(puertos.api()));
    assertThat(propio.valor("management.server.port"))
        .isEqualTo(Integer.toString(puertos.gestion()));
    assertThat(gateway.valor("indecopi.servicios." + nombre))
        .isEqualTo("http://localhost:" + puertos.api());
    assertThat(gateway.valor("indecopi.gestion." + nombre))
        .isEqualTo("http://localhost:" + puertos.gestion());
  }

  private static void conocidas(String servicio, Map<String, String> ambiente) throws Exception {
    var codigo = Configuracion.de(servicio, "sandbox");
    assertThat(ambiente.keySet()).isNotEmpty().allMatch(codigo::conoce);
  }

  private static String[] exigidas(String servicio) throws Exception {
    return Configuracion.de(servicio, "sandbox").exigidas().toArray(String[]::new);
  }
}
