package pe.gob.indecopi.e2e.despliegue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The claims of both identity providers, decoded into one record. Those of {@code vecinos} come out
 * of tokens that it signs while the test runs. Keycloak does not run here: its claims are worked
 * out from the mappers of the realm, as its documentation describes them, and not observed.
 */
class RealmTest {

  static final List<String> ORGANOS = Repositorio.ORGANOS;

  static final List<String> USUARIOS =
      List.of(
          "ciudadana",
          "ciudadano2",
          "empresa",
          "proveedor",
          "portal",
          "cajero",
          "banco",
          "tesorera",
          "tarifa1",
          "tarifa2",
          "operador",
          "auditora",
          "funcionario-dsd",
          "funcionario2-dsd",
          "funcionario-din",
          "funcionario-dda",
          "funcionario-cpc",
          "funcionario-orps",
          "funcionario-sac",
          "funcionario-cco",
          "tribunal-spi",
          "tribunal-sdc");

  private static VecinosEnMarcha vecinos;
  private static Realm realm;

  @BeforeAll
  static void empezar() throws Exception {
    realm = Realm.leer();
    vecinos = VecinosEnMarcha.empezar();
  }

  @AfterAll
  static void terminar() throws Exception {
    if (vecinos != null) {
      vecinos.close();
    }
  }

  @ParameterizedTest
  @FieldSource("USUARIOS")
  void aPersonHasTheSameClaimsFromBothProviders(String usuario) throws Exception {
    var local = vecinos.reclamos(usuario, null);
    var keycloak = realm.reclamos(usuario, "portal-web");

    assertThat(keycloak.quienEs()).isEqualTo(local.quienEs());
    assertThat(keycloak.sub()).isNotBlank();
    assertThat(keycloak.azp()).isEqualTo("portal-web");
    assertThat(local.azp()).isNotBlank();
    assertThat(keycloak.act()).isNull();
  }

  static Stream<String> programas() {
    return Stream.concat(
        Stream.of("portal", "banco", "pasarela-visa", "fees-service"),
        Repositorio.ORGANOS.stream());
  }

  @ParameterizedTest
  @MethodSource("programas")
  void aProgramHasTheSameClaimsFromBothProviders(String cliente) throws Exception {
    var local = vecinos.reclamos(cliente, null);
    var keycloak = realm.reclamos("service-account-" + cliente, cliente);

    assertThat(keycloak.quienEs()).isEqualTo(local.quienEs());
    assertThat(keycloak.azp()).isEqualTo(cliente).isEqualTo(local.azp());
  }

  @Test
  void anExchangedTokenNamesThePersonAndWhoActsForThem() throws Exception {
    var local = vecinos.reclamos("empresa", "portal");
    var keycloak = realm.reclamos("empresa", "portal");

    assertThat(keycloak.quienEs()).isEqualTo(local.quienEs());
    assertThat(keycloak.azp()).isEqualTo(local.azp()).isEqualTo("portal");
    assertThat(keycloak.act()).isEqualTo(local.act());
    assertThat(keycloak.act().sub()).isEqualTo("portal");
    assertThat(realm.cliente("portal").attributes())
        .containsEntry("standard.token.exchange.enabled", "true");
    assertThat(realm.audiencias("portal-web"))
        .as("the exchange asks that the person's token be meant for the portal")
        .contains("portal");
  }

  /** Whatever program holds a person's token, the services read the same person in it. */
  @Test
  void everyClientMapsAPersonTheSame() {
    for (var cliente : realm.clients()) {
      for (var usuario : USUARIOS) {
        assertThat(realm.reclamos(usuario, cliente.clientId()).quienEs())
            .as("%s through %s", usuario, cliente.clientId())
            .isEqualTo(realm.reclamos(usuario, "portal-web").quienEs());
      }
    }
  }

  @Test
  void theRealmKnowsTheUsersOfTheContractAndNoOthers() {
    assertThat(realm.users().stream().map(Realm.Usuario::username))
        .filteredOn(nombre -> !nombre.startsWith("service-account-"))
        .containsExactlyInAnyOrderElementsOf(USUARIOS);
    assertThat(realm.users()).extracting(Realm.Usuario::id).doesNotHaveDuplicates();
  }

  @Test
  void nobodyMayChangeTheirOwnDocumentBodyOrChamber() throws Exception {
    var perfil = realm.perfil();
    for (var atributo : List.of("documento", "organo", "sala")) {
      assertThat(perfil.get(atributo)).as(atributo).containsExactly("admin");
    }
  }

  @ParameterizedTest
  @FieldSource("ORGANOS")
  void thePasswordOfAServiceIsThatWhichComposeAndClusterGive(String servicio) throws Exception {
    var secreto = realm.cliente(servicio).secret();
    var variable =
        servicio.replace("-service", "_CLIENTE").replace('-', '_').toUpperCase(Locale.ROOT);

    assertThat(Compose.leer().services().get(servicio).environment())
        .containsEntry("INDECOPI_CLIENTE_SECRETO", "${" + variable + ":-" + secreto + "}");
    assertThat(Cluster.local().ambiente(servicio))
        .containsEntry("INDECOPI_CLIENTE_SECRETO", secreto);
  }

  @Test
  void theIssuerIsThatOfTheRealmWhereverServicesCheckTokens() throws Exception {
    var emisor = "http://localhost:8090/realms/" + realm.realm();
    var variable = "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI";
    for (var servicio : Repositorio.SERVICIOS) {
      assertThat(Compose.leer().services().get(servicio).environment())
          .containsEntry(variable, emisor);
      assertThat(Cluster.local().ambiente(servicio)).containsEntry(variable, emisor);
    }
    assertThat(Compose.leer().services().get("keycloak").environment())
        .containsEntry("KC_HOSTNAME", "http://localhost:8090");
  }

  @Test
  void aMapperThatTheTestDoesNotUnderstandIsNotPassedOver() {
    var extrano = new Realm.Mapeo("x", "openid-connect", "oidc-script-mapper", new TreeMap<>());
    assertThatThrownBy(() -> Realm.aplicar(extrano, realm.users().getFirst(), new TreeMap<>()))
        .hasMessageContaining("oidc-script-mapper");
  }
}
