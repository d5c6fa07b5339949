package pe.gob.indecopi.gateway;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A running gateway in front of two stand-ins, with small limits so that tests reach them. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.server.port=0",
      "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=${prueba.jwks}",
      "indecopi.limites.cuerpo=1MB",
      "indecopi.limites.respuesta=1500ms"
    })
public abstract class PuertaDePrueba {

  public static final Doble FEES = new Doble();
  public static final Doble SIGNOS = new Doble();
  public static final Doble EMISOR = new Doble();
  public static final Llavero LLAVERO = new Llavero();

  @Autowired protected Environment entorno;
  protected WebTestClient puerta;

  @DynamicPropertySource
  static void dobles(DynamicPropertyRegistry propiedades) {
    EMISOR.en("/jwks", LLAVERO.jwks());
    for (var ausente : List.of("invenciones", "derecho-autor", "consumidor", "concursal")) {
      propiedades.add("indecopi.servicios." + ausente, () -> "");
      propiedades.add("indecopi.gestion." + ausente, () -> "");
    }
    propiedades.add("indecopi.servicios.fees", FEES::uri);
    propiedades.add("indecopi.servicios.signos", SIGNOS::uri);
    propiedades.add("indecopi.gestion.fees", FEES::uri);
    propiedades.add("indecopi.gestion.signos", SIGNOS::uri);
    propiedades.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> Llavero.EMISOR);
    propiedades.add("prueba.jwks", () -> EMISOR.uri() + "/jwks");
  }

  @BeforeEach
  void abrir() {
    FEES.olvidar();
    SIGNOS.olvidar();
    puerta = en("local.server.port");
  }

  protected WebTestClient en(String puerto) {
    return WebTestClient.bindToServer()
        .baseUrl("http://localhost:" + entorno.getRequiredProperty(puerto))
        .responseTimeout(Duration.ofSeconds(60))
        .build();
  }
}
