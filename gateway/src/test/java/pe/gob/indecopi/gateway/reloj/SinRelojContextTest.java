package pe.gob.indecopi.gateway.reloj;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import pe.gob.indecopi.gateway.PuertaDePrueba;

/** Without a profile, that is in production, nobody moves the clock of the law. */
class SinRelojContextTest extends PuertaDePrueba {

  @Autowired private ApplicationContext contexto;

  @Test
  void inProductionNeitherTheRouteNorItsBeansExist() {
    assertThat(contexto.getEnvironment().getActiveProfiles()).isEmpty();
    assertThat(contexto.getBeanNamesForType(MoverReloj.class)).isEmpty();
    assertThat(contexto.getBeanNamesForType(RelojConfiguration.class)).isEmpty();
    puerta
        .post()
        .uri("/sandbox/reloj")
        .header("Authorization", "Bearer " + LLAVERO.token("operador", "operador"))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"avanzar\":\"P1D\"}")
        .exchange()
        .expectStatus()
        .isNotFound();
  }
}
