package pe.gob.indecopi.local.vecinos.identidad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class TokensContextTest {

  private static final String RETORNO = "http://127.0.0.1:3000/callback";
  private static final String VERIFICADOR = "un-verificador-de-mas-de-cuarenta-y-tres-caracteres";
  private static final String TIPO_ACCESO = "urn:ietf:params:oauth:token-type:access_token";

  @TempDir static Path datos;

  @Autowired MockMvc mvc;
  @Autowired JwtDecoder lector;

  @DynamicPropertySource
  static void ajustes(DynamicPropertyRegistry registro) {
    registro.add("vecinos.datos", datos::toString);
    registro.add("vecinos.smtp", () -> 0);
    registro.add("vecinos.reloj-url", () -> "");
  }

  @Test
  void discoveryNamesIssuerAndKeys() throws Exception {
    mvc.perform(get("/.well-known/openid-configuration"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.issuer").value("http://localhost:8090"))
        .andExpect(jsonPath("$.jwks_uri").value("http://localhost:8090/oauth2/jwks"));
  }

  @Test
  void theKeyOnTheDiskIsThePublishedOne() throws Exception {
    var publicada = mvc.perform(get("/oauth2/jwks")).andReturn().getResponse().getContentAsString();
    assertThat(publicada).doesNotContain("\"d\":");
    assertThat(Llave.en(datos).toPublicJWKSet().toString())
        .contains(JsonPath.<String>read(publicada, "$.keys[0].kid"));
  }

  @Test
  void aMachineGetsItsRoleByClientCredentials() throws Exception {
    var jwt =
        pedir(
            post("/oauth2/token")
                .with(httpBasic("signos-service", "signos-service-local"))
                .param("grant_type", "client_credentials"));
    assertThat(jwt.getSubject()).isEqualTo("signos-service");
    assertThat(jwt.getClaimAsString("azp")).isEqualTo("signos-service");
    assertThat(jwt.getClaimAsStringList("roles")).containsExactly("servicio");
    assertThat(jwt.getClaims()).doesNotContainKeys("act", "documento");
  }

  @Test
  void everyMachineHasAClient() throws Exception {
    var roles =
        Map.of(
            "portal",
            "portal",
            "banco",
            "banco",
            "pasarela-visa",
            "banco",
            "fees-service",
            "servicio",
            "gateway",
            "servicio");
    for (var cliente : roles.entrySet()) {
      var jwt =
          pedir(
              post("/oauth2/token")
                  .param("client_id", cliente.getKey())
                  .param("client_secret", cliente.getKey() + "-local")
                  .param("grant_type", "client_credentials"));
      assertThat(jwt.getClaimAsStringList("roles")).containsExactly(cliente.getValue());
    }
  }

  @Test
  void aWrongSecretGetsNothing() throws Exception {
    mvc.perform(
            post("/oauth2/token")
                .with(httpBasic("portal", "otra"))
                .param("grant_type", "client_credentials"))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void aPersonLogsInWithPkce() throws Exception {
    var codigo = codigoDe("proveedor");
    var jwt =
        pedir(
            post("/oauth2/token")
                .param("grant_type", "authorization_code")
                .param("client_id", "portal-web")
                .param("code", codigo)
                .param("redirect_uri", RETORNO)
                .param("code_verifier", VERIFICADOR));
    assertThat(jwt.getSubject()).isEqualTo("proveedor");
    assertThat(jwt.getClaimAsString("azp")).isEqualTo("portal-web");
    assertThat(jwt.getClaimAsString("documento")).isEqualTo("RUC:20999999981");
    assertThat(jwt.getClaimAsStringList("roles")).containsExactly("ciudadano", "proveedor");
  }

  @Test
  void aCodeWithoutItsVerifierIsWorthNothing() throws Exception {
    mvc.perform(
            post("/oauth2/token")
                .param("grant_type", "authorization_code")
                .param("client_id", "portal-web")
                .param("code", codigoDe("empresa"))
                .param("redirect_uri", RETORNO)
                .param("code_verifier", VERIFICADOR + "x"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void aPortalExchangesTheTokenOfAUserAndBecomesItsActor() throws Exception {
    var jwt = pedir(intercambio("portal", local("empresa", "")));
    assertThat(jwt.getSubject()).isEqualTo("empresa");
    assertThat(jwt.getClaimAsString("azp")).isEqualTo("portal");
    assertThat(jwt.getClaimAsMap("act")).isEqualTo(Map.of("sub", "portal"));
    assertThat(jwt.getClaimAsString("documento")).isEqualTo("RUC:20999999990");
    assertThat(jwt.getClaimAsStringList("roles")).containsExactly("ciudadano", "proveedor");
  }

  @Test
  void aTokenThatWeDidNotSignIsNotExchanged() throws Exception {
    var ajeno = local("empresa", "").replaceFirst("\\.[^.]+$", ".firma");
    mvc.perform(intercambio("portal", ajeno)).andExpect(status().isBadRequest());
  }

  @Test
  void onlyThePortalMayExchange() throws Exception {
    mvc.perform(intercambio("signos-service", local("empresa", "")))
        .andExpect(status().isBadRequest());
  }

  @Test
  void everyUserOfTheContractGetsALocalToken() throws Exception {
    for (var identidad : Identidades.USUARIOS) {
      var jwt = lector.decode(local(identidad.nombre(), ""));
      assertThat(jwt.getSubject()).isEqualTo(identidad.nombre());
      assertThat(jwt.getClaimAsStringList("roles")).isEqualTo(identidad.roles());
    }
    assertThat(Identidades.USUARIOS).hasSize(22);
  }

  @Test
  void officialsCarryOrganAndChamber() throws Exception {
    var funcionario = lector.decode(local("funcionario-dsd", ""));
    assertThat(funcionario.getClaimAsStringList("organo")).isEqualTo(List.of("DSD"));
    var vocal = lector.decode(local("tribunal-spi", ""));
    assertThat(vocal.getClaimAsStringList("organo")).isEqualTo(List.of("TRIBUNAL"));
    assertThat(vocal.getClaimAsString("sala")).isEqualTo("SPI");
  }

  @Test
  void aLocalTokenMayNameItsActor() throws Exception {
    var jwt = lector.decode(local("empresa", "portal"));
    assertThat(jwt.getClaimAsString("azp")).isEqualTo("portal");
    assertThat(jwt.getClaimAsMap("act")).isEqualTo(Map.of("sub", "portal"));
  }

  @Test
  void aLocalTokenIsForThisMachineAlone() throws Exception {
    mvc.perform(
            post("/local/token")
                .param("usuario", "empresa")
                .with(
                    peticion -> {
                      peticion.setRemoteAddr("192.0.2.7");
                      return peticion;
                    }))
        .andExpect(status().isForbidden());
  }

  @Test
  void anUnknownUserIsNotFound() throws Exception {
    mvc.perform(post("/local/token").param("usuario", "nadie")).andExpect(status().isNotFound());
  }

  @Test
  void aTokenOutlivesARestart() throws Exception {
    var token = local("ciudadana", "");
    var otraVez =
        NimbusJwtDecoder.withPublicKey(
                Llave.en(datos).getKeys().getFirst().toRSAKey().toRSAPublicKey())
            .build();
    assertThat(otraVez.decode(token).getSubject()).isEqualTo("ciudadana");
  }

  private Jwt pedir(MockHttpServletRequestBuilder peticion) throws Exception {
    var cuerpo =
        mvc.perform(peticion)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return lector.decode(JsonPath.read(cuerpo, "$.access_token"));
  }

  private String local(String usuario, String por) throws Exception {
    var peticion = post("/local/token").param("usuario", usuario);
    if (!por.isEmpty()) {
      peticion.param("por", por);
    }
    return pedir(peticion).getTokenValue();
  }

  private static MockHttpServletRequestBuilder intercambio(String cliente, String token) {
    return post("/oauth2/token")
        .with(httpBasic(cliente, cliente + "-local"))
        .param("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
        .param("subject_token", token)
        .param("subject_token_type", TIPO_ACCESO);
  }

  private MockHttpSession sesionDe(String usuario) throws Exception {
    var entrada =
        mvc.perform(
                post("/login")
                    .with(csrf())
                    .param("username", usuario)
                    .param("password", usuario + "-local"))
            .andExpect(redirectedUrl("/"))
            .andReturn();
    return (MockHttpSession) entrada.getRequest().getSession();
  }

  private String codigoDe(String usuario) throws Exception {
    var desafio =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(VERIFICADOR.getBytes(StandardCharsets.US_ASCII)));
    var destino =
        mvc.perform(
                get("/oauth2/authorize")
                    .session(sesionDe(usuario))
                    .queryParam("response_type", "code")
                    .queryParam("client_id", "portal-web")
                    .queryParam("scope", "openid")
                    .queryParam("redirect_uri", RETORNO)
                    .queryParam("code_challenge", desafio)
                    .queryParam("code_challenge_method", "S256"))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return UriComponentsBuilder.fromUriString(destino).build().getQueryParams().getFirst("code");
  }
}
