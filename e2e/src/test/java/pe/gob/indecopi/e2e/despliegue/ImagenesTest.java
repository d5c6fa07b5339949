package pe.gob.indecopi.e2e.despliegue;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images are pinned, the same everywhere, and built from what the build makes. */
class ImagenesTest {

  static final List<String> SERVICIOS = Repositorio.SERVICIOS;
  static final List<String> ORGANOS = Repositorio.ORGANOS;

  @Test
  void composeAndClusterRunTheSameImages() throws Exception {
    var deCompose = new TreeMap<String, String>();
    Compose.leer().services().forEach((nombre, s) -> deCompose.put(nombre, s.image()));

    assertThat(delCluster()).isEqualTo(deCompose);
  }

  @Test
  void everyImageIsPinnedToAVersion() throws Exception {
    assertThat(delCluster().values())
        .allMatch(imagen -> imagen.matches("[a-z0-9./-]+:\\d+\\.\\d+\\.\\d+"));
    for (var servicio : SERVICIOS) {
      assertThat(dockerfile(servicio))
          .containsPattern("(?m)^FROM eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-noble AS base$");
    }
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void ourImagesCarryTheVersionOfTheSuite(String servicio) throws Exception {
    assertThat(delCluster())
        .containsEntry(servicio, "indecopi/" + servicio + ":" + Repositorio.version());
    assertThat(Compose.leer().services().get(servicio).build().context())
        .isEqualTo("./" + servicio);
  }

  @Test
  void theBrokerIsTheOneThatTheEmbeddedDefaultRuns() throws Exception {
    assertThat(delCluster()).containsEntry("kafka", "apache/kafka:" + AppInfoParser.getVersion());
  }

  @ParameterizedTest
  @FieldSource("ORGANOS")
  void theServicesOfTheOrgansAreBuiltByOneDockerfileOnTheirOwnPorts(String servicio)
      throws Exception {
    var codigo = Configuracion.de(servicio);
    var puerto = codigo.valor("server.port");
    var construccion = Compose.leer().services().get(servicio).build();

    assertThat(construccion.dockerfile()).isEqualTo("../libs/organo/Dockerfile");
    assertThat(construccion.args()).isEqualTo(Map.of("PUERTO", puerto));
    assertThat(codigo.valor("management.server.port")).isEqualTo("1" + puerto);
    assertThat(Repositorio.archivo(servicio + "/Dockerfile")).doesNotExist();
    assertThat(Repositorio.archivo(servicio + "/programa")).exists();
    assertThat(usuario(dockerfile(servicio))).isEqualTo(usuarioDelCluster(servicio)).isNotZero();
  }

  @Test
  void theDockerfileOfTheOrgansTakesWhatTheBuildMakesAndAsksTheManagementPort() {
    assertThat(Repositorio.leer("libs/organo/Dockerfile"))
        .contains("COPY target/lib/ /lib-ajena/")
        .contains("COPY target/*-service.jar servicio.jar")
        .contains("ENTRYPOINT [\"java\", \"-jar\", \"servicio.jar\"]")
        .contains("EXPOSE ${PUERTO} 1${PUERTO}\nENV GESTION=1${PUERTO}\n")
        .contains("/dev/tcp/127.0.0.1/$GESTION ")
        .contains("/actuator/health/readiness");
    assertThat(Repositorio.leer("libs/organo/Dockerfile.dockerignore"))
        .isEqualTo("*\n!target/lib/*.jar\n!target/*-service.jar\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fees-service", "gateway"})
  void aDockerfileTakesWhatTheBuildMakesAndRunsItAsNobody(String servicio) throws Exception {
    var dockerfile = dockerfile(servicio);
    var codigo = Configuracion.de(servicio);
    var gestion = codigo.valor("management.server.port");

    assertThat(Repositorio.leer(servicio + "/pom.xml"))
        .contains("<artifactId>" + servicio + "</artifactId>");
    assertThat(Repositorio.archivo(servicio + "/programa")).exists();
    assertThat(dockerfile)
        .contains("COPY target/lib/ /lib-ajena/")
        .contains("COPY target/" + servicio + ".jar ./")
        .contains("ENTRYPOINT [\"java\", \"-jar\", \"" + servicio + ".jar\"]")
        .contains("EXPOSE " + codigo.valor("server.port") + " " + gestion + "\n")
        .contains("/dev/tcp/127.0.0.1/" + gestion + " ")
        .contains("/actuator/health/readiness");
    assertThat(Repositorio.leer(servicio + "/.dockerignore"))
        .isEqualTo("*\n!target/lib/*.jar\n!target/" + servicio + ".jar\n");
    assertThat(usuario(dockerfile)).isEqualTo(usuarioDelCluster(servicio)).isNotZero();
  }

  @Test
  void composePublishesTheGatewayAndTheProviderToThisMachineAlone() throws Exception {
    var publicados = new TreeMap<String, List<String>>();
    Compose.leer()
        .services()
        .forEach(
            (nombre, s) -> {
              if (!s.ports().isEmpty()) {
                publicados.put(nombre, s.ports());
              }
            });
    var puerto = Configuracion.de("gateway").valor("server.port");

    assertThat(publicados)
        .isEqualTo(
            Map.of(
                "gateway", List.of("127.0.0.1:" + puerto + ":" + puerto),
                "keycloak", List.of("127.0.0.1:8090:8080")));
  }

  @Test
  void composeHoldsNoSecretButLocalDefaultsOfVariables() throws Exception {
    Compose.leer()
        .services()
        .forEach(
            (nombre, s) ->
                s.environment()
                    .forEach(
                        (clave, valor) -> {
                          if (clave.matches(".*(SECRETO|PASSWORD)")) {
                            assertThat(valor)
                                .as("%s of %s", clave, nombre)
                                .matches("\\$\\{[A-Z_]+:-[a-z0-9-]*(local|maquina)[a-z0-9-]*}");
                          }
                        }));
  }

  private static Map<String, String> delCluster() throws Exception {
    var cluster = Cluster.local();
    var imagenes = new TreeMap<String, String>();
    Stream.of(
            cluster.de(Deployment.class).stream().map(d -> d.getSpec().getTemplate()),
            cluster.de(StatefulSet.class).stream().map(s -> s.getSpec().getTemplate()),
            cluster.de(Job.class).stream().map(j -> j.getSpec().getTemplate()))
        .flatMap(plantillas -> plantillas)
        .flatMap(plantilla -> plantilla.getSpec().getContainers().stream())
        .forEach((Container c) -> imagenes.put(c.getName(), c.getImage()));
    return imagenes;
  }

  private static String dockerfile(String servicio) {
    return Repositorio.leer(
        (ORGANOS.contains(servicio) ? "libs/organo" : servicio) + "/Dockerfile");
  }

  private static long usuarioDelCluster(String servicio) throws Exception {
    return Cluster.base(servicio)
        .uno(Deployment.class, servicio)
        .getSpec()
        .getTemplate()
        .getSpec()
        .getSecurityContext()
        .getRunAsUser();
  }

  private static long usuario(String dockerfile) {
    var linea = Pattern.compile("(?m)^USER (\\d+):\\d+$").matcher(dockerfile);
    return linea.find() ? Long.parseLong(linea.group(1)) : 0;
  }
}
