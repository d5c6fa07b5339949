package pe.gob.indecopi.e2e.despliegue;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest is of its type, and the set of them hangs together and agrees with the code. */
class ManifiestosTest {

  static final List<String> SERVICIOS = Repositorio.SERVICIOS;

  @Test
  void everyFileIsAManifestOrAKustomization() throws Exception {
    for (var ruta : Repositorio.bajo("k8s", ".yaml")) {
      if (ruta.endsWith("kustomization.yaml")) {
        Kustomization.leer(ruta.substring(0, ruta.lastIndexOf('/')));
      } else {
        assertThat(Estricto.manifiestos(Repositorio.leer(ruta))).as(ruta).isNotEmpty();
      }
    }
  }

  @Test
  void everyServiceHasManifestsAndNothingElseHas() {
    var carpetas =
        Repositorio.bajo("k8s/base", "kustomization.yaml").stream()
            .map(ruta -> ruta.split("/")[2])
            .toList();
    assertThat(carpetas).containsExactlyElementsOf(SERVICIOS);
  }

  static Stream<String> carpetas() {
    return Stream.concat(
        SERVICIOS.stream().map(servicio -> "k8s/base/" + servicio),
        Stream.of("k8s/overlays/local"));
  }

  @ParameterizedTest
  @MethodSource("carpetas")
  void aKustomizationListsEveryFileOfItsFolderButTheTemplate(String carpeta) throws Exception {
    var kustomization = Kustomization.leer(carpeta);
    var listados = new TreeSet<String>(List.of("kustomization.yaml"));
    kustomization.resources().stream().filter(r -> r.endsWith(".yaml")).forEach(listados::add);
    kustomization.patches().forEach(parche -> listados.add(parche.path()));

    var presentes =
        Repositorio.bajo(carpeta, ".yaml").stream()
            .map(ruta -> ruta.substring(carpeta.length() + 1))
            .filter(nombre -> !nombre.equals("secret.plantilla.yaml"))
            .toList();
    assertThat(presentes).containsExactlyElementsOf(listados);
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void aServiceBringsAllThatItsPodsNeed(String servicio) throws Exception {
    var cluster = Cluster.base(servicio);

    for (var tipo :
        List.of(
            Deployment.class,
            Service.class,
            ConfigMap.class,
            ServiceAccount.class,
            PodDisruptionBudget.class,
            NetworkPolicy.class)) {
      assertThat(cluster.uno(tipo, servicio).getMetadata().getLabels())
          .containsEntry("app.kubernetes.io/name", servicio);
    }
    var despliegue = cluster.uno(Deployment.class, servicio).getSpec();
    var etiquetas = despliegue.getTemplate().getMetadata().getLabels();
    assertThat(etiquetas).containsAllEntriesOf(despliegue.getSelector().getMatchLabels());
    assertThat(etiquetas)
        .containsAllEntriesOf(cluster.uno(Service.class, servicio).getSpec().getSelector());
    assertThat(etiquetas)
        .containsAllEntriesOf(
            cluster
                .uno(PodDisruptionBudget.class, servicio)
                .getSpec()
                .getSelector()
                .getMatchLabels());
    assertThat(etiquetas)
        .containsAllEntriesOf(
            cluster.uno(NetworkPolicy.class, servicio).getSpec().getPodSelector().getMatchLabels());
    assertThat(despliegue.getTemplate().getSpec().getServiceAccountName()).isEqualTo(servicio);
    assertThat(despliegue.getReplicas()).isGreaterThan(1);
    assertThat(cluster.de(Secret.class)).as("secrets come from the installation").isEmpty();
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void portsAreThoseOfTheCode(String servicio) throws Exception {
    var cluster = Cluster.base(servicio);
    var codigo = Configuracion.de(servicio);

    assertThat(contenedor(cluster, servicio).getPorts())
        .extracting(ContainerPort::getName, ContainerPort::getContainerPort)
        .containsExactlyInAnyOrder(
            tuple("http", codigo.valor("server.port")),
            tuple("gestion", codigo.valor("management.server.port")));
    assertThat(cluster.uno(Service.class, servicio).getSpec().getPorts())
        .singleElement()
        .satisfies(
            puerto -> {
              assertThat(puerto.getPort()).hasToString(codigo.valor("server.port"));
              assertThat(puerto.getTargetPort().getStrVal()).isEqualTo("http");
            });
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void probesAskTheManagementPort(String servicio) throws Exception {
    var contenedor = contenedor(Cluster.base(servicio), servicio);

    assertThat(ruta(contenedor.getStartupProbe())).isEqualTo("/actuator/health/liveness");
    assertThat(ruta(contenedor.getLivenessProbe())).isEqualTo("/actuator/health/liveness");
    assertThat(ruta(contenedor.getReadinessProbe())).isEqualTo("/actuator/health/readiness");
  }

  @Test
  void noPodMayDoMoreThanItMust() throws Exception {
    var cluster = Cluster.local();
    for (var pod : pods(cluster).toList()) {
      assertThat(pod.getAutomountServiceAccountToken()).isFalse();
      assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
      assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
      assertThat(pod.getSecurityContext().getSeccompProfile().getType())
          .isEqualTo("RuntimeDefault");
      for (var contenedor : pod.getContainers()) {
        var limites = contenedor.getSecurityContext();
        assertThat(limites.getAllowPrivilegeEscalation()).isFalse();
        assertThat(limites.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(contenedor.getResources().getRequests()).containsKeys("cpu", "memory");
        assertThat(contenedor.getResources().getLimits()).containsKey("memory");
      }
    }
    for (var servicio : SERVICIOS) {
      var contenedor = contenedor(cluster, servicio);
      assertThat(contenedor.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    }
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void theTemplateOfTheSecretNamesTheKeysThatTheLocalOneFills(String servicio) throws Exception {
    var referencias =
        contenedor(Cluster.base(servicio), servicio).getEnvFrom().stream()
            .filter(fuente -> fuente.getSecretRef() != null)
            .map(fuente -> fuente.getSecretRef().getName())
            .toList();
    var secretos = Cluster.local().secretos();
    var plantilla = "k8s/base/" + servicio + "/secret.plantilla.yaml";
    if (referencias.isEmpty()) {
      assertThat(Repositorio.archivo(plantilla)).doesNotExist();
      assertThat(secretos).doesNotContainKey(servicio);
      return;
    }

    assertThat(referencias).containsExactly(servicio);
    var secreto = (Secret) Estricto.manifiestos(Repositorio.leer(plantilla)).getFirst();
    assertThat(secreto.getMetadata().getName()).isEqualTo(servicio);
    assertThat(secreto.getStringData().values()).as("a template holds no value").containsOnly("");
    assertThat(secreto.getStringData().keySet())
        .containsExactlyInAnyOrderElementsOf(secretos.get(servicio).keySet());
  }

  @Test
  void noConfigMapHoldsASecret() throws Exception {
    var secretas = new TreeSet<String>();
    Cluster.local().secretos().values().forEach(valores -> secretas.addAll(valores.keySet()));
    for (var configuracion : Cluster.local().de(ConfigMap.class)) {
      assertThat(configuracion.getData().keySet())
          .doesNotContainAnyElementsOf(secretas)
          .noneMatch(clave -> clave.matches(".*(SECRETO|PASSWORD|TOKEN|CLAVE)"));
    }
  }

  private static Stream<PodSpec> pods(Cluster cluster) {
    return Stream.of(
            cluster.de(Deployment.class).stream().map(d -> d.getSpec().getTemplate()),
            cluster.de(StatefulSet.class).stream().map(s -> s.getSpec().getTemplate()),
            cluster.de(Job.class).stream().map(j -> j.getSpec().getTemplate()))
        .flatMap(plantillas -> plantillas)
        .map(plantilla -> plantilla.getSpec());
  }

  private static Container contenedor(Cluster cluster, String servicio) {
    var pod = cluster.uno(Deployment.class, servicio).getSpec().getTemplate().getSpec();
    assertThat(pod.getContainers()).extracting(Container::getName).containsExactly(servicio);
    return pod.getContainers().getFirst();
  }

  private static String ruta(Probe sonda) {
    assertThat(sonda.getHttpGet().getPort().getStrVal()).isEqualTo("gestion");
    return sonda.getHttpGet().getPath();
  }

  private static org.assertj.core.groups.Tuple tuple(String nombre, String puerto) {
    return org.assertj.core.api.Assertions.tuple(nombre, Integer.valueOf(puerto));
  }
}
