package pe.gob.indecopi.platform.seguridad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Problemas;
import pe.gob.indecopi.platform.problema.Rechazo;
import tools.jackson.databind.json.JsonMapper;

class SeguridadTest {

  private final LectorDeToken lector = new LectorDeToken();

  @Test
  void readsTheClaimsOfTheContract() {
    var usuario =
        lector.usuario(
            token(
                Map.of(
                    "sub", "tribunal-spi",
                    "azp", "portal",
                    "roles", List.of("funcionario", "offline_access"),
                    "documento", "DNI:99999991",
                    "organo", List.of("TRIBUNAL"),
                    "sala", "SPI",
                    "act", Map.of("sub", "portal"))));
    assertThat(usuario.roles()).containsExactly(Rol.FUNCIONARIO);
    assertThat(usuario.cliente()).isEqualTo("portal");
    assertThat(usuario.documento().clave()).isEqualTo("DNI:99999991");
    assertThat(usuario.esFuncionarioDe("TRIBUNAL")).isTrue();
    assertThat(usuario.esFuncionarioDe("DSD")).isFalse();
    assertThat(usuario.sala()).isEqualTo("SPI");
    assertThat(usuario.actor()).isEqualTo("portal");
  }

  /** Keycloak writes a lone value as a text and adds much of its own. */
  @Test
  void readsTheSameFromAnotherProvider() {
    var usuario =
        lector.usuario(
            token(
                Map.of(
                    "sub", "8c1f",
                    "azp", "portal",
                    "roles", "ciudadano",
                    "organo", "DSD",
                    "typ", "Bearer",
                    "realm_access", Map.of("roles", List.of("operador")),
                    "aud", List.of("account"))));
    assertThat(usuario.roles()).containsExactly(Rol.CIUDADANO);
    assertThat(usuario.organos()).containsExactly("DSD");
  }

  @ParameterizedTest
  @MethodSource("claimsHostiles")
  void refusesClaimsOfTheWrongShape(String nombre, Object valor) {
    var claims = new HashMap<String, Object>(Map.of("sub", "x", "azp", "y"));
    claims.put(nombre, valor);
    assertThatThrownBy(() -> lector.convert(token(claims)))
        .isInstanceOf(InvalidBearerTokenException.class);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> claimsHostiles() {
    return Stream.of(
            Map.entry("roles", (Object) Map.of("a", 1)),
            Map.entry("roles", (Object) List.of(1)),
            Map.entry("documento", (Object) "RUC:20512333798"),
            Map.entry("documento", (Object) List.of("DNI:99999991")),
            Map.entry("organo", (Object) 7),
            Map.entry("sala", (Object) true),
            Map.entry("act", (Object) "portal"),
            Map.entry("act", (Object) Map.of("sub", 1)),
            Map.entry("azp", (Object) " "),
            Map.entry("sub", (Object) ""))
        .map(uno -> org.junit.jupiter.params.provider.Arguments.of(uno.getKey(), uno.getValue()));
  }

  @Test
  void aTokenWithoutASubjectOrAClientIsNobodys() {
    assertThatThrownBy(() -> lector.convert(token(Map.of("sub", "x"))))
        .isInstanceOf(InvalidBearerTokenException.class);
    assertThatThrownBy(() -> lector.convert(token(Map.of("azp", "x"))))
        .isInstanceOf(InvalidBearerTokenException.class);
  }

  @Test
  void oneOfTheDemandedRolesIsEnough() {
    var cajero = new Usuario("c", "cli", Set.of(Rol.CAJERO), null, Set.of(), null, null);
    assertThatCode(() -> cajero.exigir(Rol.BANCO, Rol.CAJERO)).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(Rechazo.class, () -> cajero.exigir(Rol.TARIFA)).codigo())
        .isEqualTo(Codigos.PROHIBIDO);
    assertThat(catchThrowableOfType(Rechazo.class, cajero::exigir).codigo())
        .isEqualTo(Codigos.PROHIBIDO);
  }

  @Test
  void anIssuerOutOfReachIsNotTheCallersFault() throws Exception {
    var respuesta = new MockHttpServletResponse();
    new Negativas(new Problemas(JsonMapper.shared()))
        .commence(
            new MockHttpServletRequest("GET", "/mio"),
            respuesta,
            new AuthenticationServiceException("connection refused: vecinos:8090"));
    assertThat(respuesta.getStatus()).isEqualTo(503);
    assertThat(respuesta.getHeader("Retry-After")).isEqualTo("5");
    assertThat(respuesta.getContentAsString(StandardCharsets.UTF_8))
        .contains("servicio-no-disponible")
        .doesNotContain("vecinos", "refused");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /publicaciones/**, GET, /publicaciones/{id}, true",
    "GET /publicaciones/**, GET, /publicaciones, true",
    "GET /publicaciones/**, HEAD, /publicaciones, true",
    "POST /computos, HEAD, /computos, false",
    "GET /publicaciones/**, POST, /publicaciones, false",
    "/uit, POST, /uit, true",
    "/uit, GET, /uit/1, false"
  })
  void anOpenPatternOpensNoMoreThanItSays(
      String patron, String metodo, String ruta, boolean abierta) {
    assertThat(RutasPublicas.de(patron).abren(metodo, ruta)).isEqualTo(abierta);
    var solicitud = new MockHttpServletRequest(metodo, ruta);
    solicitud.setServletPath(ruta);
    assertThat(RutasPublicas.selector(patron).matches(solicitud)).isEqualTo(abierta);
  }

  private static Jwt token(Map<String, Object> claims) {
    return Jwt.withTokenValue("t")
        .header("alg", "RS256")
        .issuedAt(Instant.EPOCH)
        .claims(todos -> todos.putAll(claims))
        .build();
  }
}
