package pe.gob.indecopi.e2e.despliegue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reader that judges our manifests, broken on purpose. */
class EstrictoTest {

  private static final String BIEN = Repositorio.leer("k8s/base/gateway/deployment.yaml");

  @Test
  void readsAGoodManifest() throws Exception {
    assertThat(Estricto.manifiestos(BIEN)).hasSize(1);
  }

  @Test
  void refusesAFieldThatTheModelDoesNotKnow() {
    rechaza(BIEN.replace("readinessProbe:", "readynessProbe:"), "readynessProbe");
    rechaza(BIEN.replace("  replicas: 2", "  replica: 2"), "replica");
    rechaza(BIEN.replace("drop: [\"ALL\"]", "dropp: [\"ALL\"]"), "dropp");
    rechaza(BIEN.replace("      name: gateway", "      nombre: gateway"), "nombre");
  }

  @Test
  void refusesAKindThatIsNotOurs() {
    rechaza(BIEN.replace("apps/v1", "apps/v1beta2"), "apps/v1beta2/Deployment");
  }

  @Test
  void refusesTheSameKeyTwice() {
    rechaza(BIEN.replace("  replicas: 2", "  replicas: 2\n  replicas: 3"), "replicas");
  }

  @Test
  void refusesATextWhereANumberBelongs() {
    rechaza(BIEN.replace("  replicas: 2", "  replicas: \"2\""), "2");
  }

  @Test
  void refusesAnUnknownFieldOfComposeAndKustomization() {
    var compose = Repositorio.leer("docker-compose.yml");
    assertThatThrownBy(() -> Estricto.leer(compose.replace("mem_limit", "memlimit"), Compose.class))
        .hasMessageContaining("memlimit");
    var kustomization = Repositorio.leer("k8s/overlays/local/kustomization.yaml");
    assertThatThrownBy(
            () ->
                Estricto.leer(
                    kustomization.replace("secretGenerator:", "secretsGenerator:"),
                    Kustomization.class))
        .hasMessageContaining("secretsGenerator");
  }

  @Test
  void mapsPropertiesToVariablesAsSpringBootDoes() {
    assertThat(Configuracion.variable("spring.security.oauth2.resourceserver.jwt.jwk-set-uri"))
        .isEqualTo("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWKSETURI");
    var configuracion =
        new Configuracion(
            "x",
            Map.of("a.b-c", "http://localhost:1", "d", "${E}", "f", "${G:h}", "n", "1"),
            Set.of("i.secreto", "indecopi.cliente.secreto"));
    assertThat(configuracion.conoce("A_BC")).isTrue();
    assertThat(configuracion.conoce("A_B_C")).isFalse();
    assertThat(configuracion.exigidas()).containsExactly("A_BC", "D", "I_SECRETO");
  }

  private static void rechaza(String yaml, String palabra) {
    assertThat(yaml).as("the break itself").isNotEqualTo(BIEN);
    assertThatThrownBy(() -> Estricto.manifiestos(yaml)).hasMessageContaining(palabra);
  }
}
