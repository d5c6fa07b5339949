package pe.gob.indecopi.e2e.despliegue;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each address that a service is given exists, and the way there is open and no other. */
class RedesTest {

  static final List<String> SERVICIOS = Repositorio.SERVICIOS;
  static final List<String> ORGANOS = Repositorio.ORGANOS;

  private static final Pattern DIRECCION = Pattern.compile("(?:^|//|,)([a-z][a-z0-9.-]*):(\\d+)");

  record Destino(String anfitrion, int puerto) {}

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void everyAddressOfTheClusterIsAServiceAndMayBeReached(String servicio) throws Exception {
    var cluster = Cluster.local();
    var destinos = destinos(cluster.ambiente(servicio));

    assertThat(destinos).isNotEmpty();
    for (var destino : destinos) {
      assertThat(escucha(cluster, destino)).as("%s listens", destino).isTrue();
      assertThat(sale(cluster, servicio, destino)).as("%s -> %s", servicio, destino).isTrue();
      assertThat(entra(cluster, servicio, destino)).as("%s <- %s", destino, servicio).isTrue();
    }
  }

  @ParameterizedTest
  @FieldSource("ORGANOS")
  void nobodyButTheGatewayReachesAnOrgan(String servicio) throws Exception {
    var cluster = Cluster.local();
    var suyo = Integer.parseInt(Configuracion.de(servicio).valor("server.port"));

    assertThat(entra(cluster, "gateway", new Destino(servicio, suyo))).isTrue();
    assertThat(entra(cluster, "fees-service", new Destino(servicio, suyo))).isFalse();
    assertThat(entra(cluster, "otro", new Destino(servicio, suyo))).isFalse();
  }

  @Test
  void nobodyOutsideReachesAServiceButTheGateway() throws Exception {
    var cluster = Cluster.local();

    assertThat(entra(cluster, "otro", new Destino("fees-service", 8081))).isFalse();
    assertThat(entra(cluster, "otro", new Destino("gateway", 8080))).isTrue();
    assertThat(entra(cluster, "otro", new Destino("gateway", 18080))).isFalse();
  }

  @Test
  void inProductionTheGatewayDoesNotReachTheManagementPorts() throws Exception {
    var fees = Cluster.base("fees-service");

    assertThat(entra(fees, "gateway", new Destino("fees-service", 18081))).isFalse();
    assertThat(entra(fees, "gateway", new Destino("fees-service", 8081))).isTrue();
  }

  @ParameterizedTest
  @FieldSource("SERVICIOS")
  void everyAddressOfComposeIsAServiceThatIsWaitedFor(String servicio) throws Exception {
    var compose = Compose.leer();
    var propio = compose.services().get(servicio);
    for (var destino : destinos(propio.environment())) {
      assertThat(compose.services()).containsKey(destino.anfitrion());
      if (SERVICIOS.contains(destino.anfitrion())) {
        var codigo = Configuracion.de(destino.anfitrion());
        assertThat(Integer.toString(destino.puerto()))
            .isIn(codigo.valor("server.port"), codigo.valor("management.server.port"));
      }
    }
    assertThat(propio.dependsOn().keySet()).isSubsetOf(compose.services().keySet());
    assertThat(propio.dependsOn().values())
        .extracting(Compose.Espera::condition)
        .isNotEmpty()
        .allMatch(c -> c.equals("service_healthy") || c.equals("service_completed_successfully"));
  }

  /** localhost is what the outside calls us, not where a service goes. */
  private static List<Destino> destinos(Map<String, String> ambiente) {
    var destinos = new ArrayList<Destino>();
    ambiente.forEach(
        (variable, valor) -> {
          var direcciones = DIRECCION.matcher(valor);
          while (direcciones.find()) {
            if (!direcciones.group(1).equals("localhost")) {
              destinos.add(
                  new Destino(direcciones.group(1), Integer.parseInt(direcciones.group(2))));
            }
          }
        });
    return destinos;
  }

  private static boolean escucha(Cluster cluster, Destino destino) {
    return servicio(cluster, destino).getSpec().getPorts().stream()
        .anyMatch(p -> p.getPort() == destino.puerto());
  }

  /** The name of the pods behind an address. */
  private static String pods(Cluster cluster, Destino destino) {
    return servicio(cluster, destino).getSpec().getSelector().get("app.kubernetes.io/name");
  }

  private static Service servicio(Cluster cluster, Destino destino) {
    return cluster.uno(Service.class, destino.anfitrion());
  }

  private static boolean sale(Cluster cluster, String desde, Destino destino) {
    var pods = pods(cluster, destino);
    return politicas(cluster, desde, "Egress").stream()
        .flatMap(p -> p.getSpec().getEgress().stream())
        .anyMatch(r -> permite(r.getTo(), r.getPorts(), pods, destino.puerto()));
  }

  private static boolean entra(Cluster cluster, String desde, Destino destino) {
    var politicas = politicas(cluster, pods(cluster, destino), "Ingress");
    return politicas.isEmpty()
        || politicas.stream()
            .flatMap(p -> p.getSpec().getIngress().stream())
            .anyMatch(r -> permite(r.getFrom(), r.getPorts(), desde, destino.puerto()));
  }

  private static List<NetworkPolicy> politicas(Cluster cluster, String pod, String sentido) {
    return cluster.de(NetworkPolicy.class).stream()
        .filter(p -> p.getSpec().getPolicyTypes().contains(sentido))
        .filter(
            p ->
                pod.equals(
                    p.getSpec().getPodSelector().getMatchLabels().get("app.kubernetes.io/name")))
        .toList();
  }

  private static boolean permite(
      List<NetworkPolicyPeer> pares, List<NetworkPolicyPort> puertos, String otro, int puerto) {
    var abierto =
        puertos.stream()
            .map(NetworkPolicyPort::getPort)
            .map(IntOrString::getIntVal)
            .anyMatch(p -> p == puerto);
    var conocido =
        pares.isEmpty()
            || pares.stream()
                .filter(p -> p.getPodSelector() != null)
                .anyMatch(
                    p ->
                        otro.equals(
                            p.getPodSelector().getMatchLabels().get("app.kubernetes.io/name")));
    return abierto && conocido;
  }
}
