package pe.gob.indecopi.gateway.seguridad;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import pe.gob.indecopi.gateway.PuertaDePrueba;

@TestPropertySource(
    properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/jwks")
class ProveedorCaidoContextTest extends PuertaDePrueba {

  @Test
  void doesNotBlameTheClientWhenTheProviderIsDown() {
    puerta
        .get()
        .uri("/api/fees/v1/eco")
        .header("Authorization", "Bearer " + LLAVERO.token("portal"))
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.codigo")
        .isEqualTo("servicio-no-disponible")
        .jsonPath("$.detail")
        .isEqualTo("No se puede comprobar el token: el proveedor de identidad no responde.");
  }
}
