package pe.gob.indecopi.e2e.despliegue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The realm that Keycloak imports, and the claims that its mappers make of a user. Only the mapper
 * types that it uses are understood; any other fails.
 */
@JsonIgnoreProperties({
  "displayName",
  "enabled",
  "sslRequired",
  "registrationAllowed",
  "loginWithEmailAllowed",
  "duplicateEmailsAllowed",
  "editUsernameAllowed",
  "bruteForceProtected",
  "internationalizationEnabled",
  "supportedLocales",
  "defaultLocale",
  "accessTokenLifespan",
  "ssoSessionIdleTimeout"
})
record Realm(
    String realm,
    Map<String, List<Rol>> roles,
    List<Cliente> clients,
    List<Usuario> users,
    Map<String, List<Componente>> components) {

  record Rol(String name, String description) {}

  @JsonIgnoreProperties({
    "name",
    "description",
    "enabled",
    "protocol",
    "implicitFlowEnabled",
    "clientAuthenticatorType",
    "fullScopeAllowed",
    "redirectUris",
    "webOrigins"
  })
  record Cliente(
      String clientId,
      String secret,
      boolean publicClient,
      boolean standardFlowEnabled,
      boolean directAccessGrantsEnabled,
      boolean serviceAccountsEnabled,
      Map<String, String> attributes,
      List<Mapeo> protocolMappers) {}

  record Mapeo(String name, String protocol, String protocolMapper, Map<String, String> config) {}

  @JsonIgnoreProperties({
    "enabled",
    "emailVerified",
    "email",
    "firstName",
    "lastName",
    "credentials",
    "requiredActions"
  })
  record Usuario(
      String id,
      String username,
      String serviceAccountClientId,
      Map<String, List<String>> attributes,
      List<String> realmRoles) {

    List<String> atributo(String nombre) {
      return attributes == null ? List.of() : attributes.getOrDefault(nombre, List.of());
    }
  }

  record Componente(
      String providerId, Map<String, Object> subComponents, Map<String, List<String>> config) {}

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static Realm leer() throws Exception {
    return JSON.readValue(Repositorio.leer("local/keycloak/realm-indecopi.json"), Realm.class);
  }

  Cliente cliente(String id) {
    return clients.stream().filter(c -> c.clientId().equals(id)).findFirst().orElseThrow();
  }

  /** The claims of an access token that this client holds for this user. */
  Reclamos reclamos(String usuario, String cliente) {
    var quien = users.stream().filter(u -> u.username().equals(usuario)).findFirst().orElseThrow();
    var declarados = roles.get("realm").stream().map(Rol::name).toList();
    if (!declarados.containsAll(quien.realmRoles())) {
      throw new AssertionError(usuario + " has a role that the realm does not declare");
    }
    var deServicio = quien.serviceAccountClientId();
    if (deServicio != null && !deServicio.equals(cliente)) {
      throw new AssertionError(usuario + " is not the account of " + cliente);
    }
    // Built into every access token of Keycloak: the user's id and the client's.
    var reclamos = new TreeMap<String, Object>(Map.of("sub", quien.id(), "azp", cliente));
    cliente(cliente).protocolMappers().forEach(mapeo -> aplicar(mapeo, quien, reclamos));
    return Reclamos.de(reclamos);
  }

  /** The programs for which a client's tokens are meant besides itself. */
  List<String> audiencias(String cliente) {
    return cliente(cliente).protocolMappers().stream()
        .filter(mapeo -> mapeo.protocolMapper().equals("oidc-audience-mapper"))
        .map(mapeo -> mapeo.config().get("included.client.audience"))
        .toList();
  }

  /** Who may edit each attribute of the user profile. */
  Map<String, List<String>> perfil() throws Exception {
    var componente = components.get("org.keycloak.userprofile.UserProfileProvider").getFirst();
    var perfil = new TreeMap<String, List<String>>();
    JSON.readTree(componente.config().get("kc.user.profile.config").getFirst())
        .path("attributes")
        .forEach(
            atributo ->
                perfil.put(
                    atributo.path("name").asText(),
                    JSON.convertValue(
                        atributo.at("/permissions/edit"),
                        JSON.getTypeFactory().constructCollectionType(List.class, String.class))));
    return perfil;
  }

  static void aplicar(Mapeo mapeo, Usuario usuario, Map<String, Object> reclamos) {
    var config = mapeo.config();
    if (!"true".equals(config.getOrDefault("access.token.claim", "true"))) {
      return;
    }
    var valores =
        switch (mapeo.protocolMapper()) {
          case "oidc-usermodel-realm-role-mapper" -> usuario.realmRoles();
          case "oidc-usermodel-attribute-mapper" -> usuario.atributo(config.get("user.attribute"));
          case "oidc-hardcoded-claim-mapper" -> List.of(config.get("claim.value"));
          case "oidc-audience-mapper" -> List.<String>of();
          default ->
              throw new AssertionError("mapper " + mapeo.protocolMapper() + " is not understood");
        };
    if (!valores.isEmpty()) {
      var varios = "true".equals(config.get("multivalued"));
      poner(reclamos, config.get("claim.name"), varios ? valores : valores.getFirst());
    }
  }

  /** A dot in the name of a claim makes an object in it. */
  @SuppressWarnings("unchecked")
  private static void poner(Map<String, Object> reclamos, String nombre, Object valor) {
    var punto = nombre.indexOf('.');
    if (punto < 0) {
      reclamos.put(nombre, valor);
    } else {
      var dentro =
          (Map<String, Object>)
              reclamos.computeIfAbsent(
                  nombre.substring(0, punto), nuevo -> new TreeMap<String, Object>());
      poner(dentro, nombre.substring(punto + 1), valor);
    }
  }
}
