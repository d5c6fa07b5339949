package pe.gob.indecopi.local.vecinos.pagos;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import pe.gob.indecopi.local.vecinos.Ajustes;

/**
 * The day that it is for a payer: the legal day of the suite, which moves in a sandbox, or today in
 * Lima when nobody tells it.
 */
@Component
class Dia {

  private static final ZoneId LIMA = ZoneId.of("America/Lima");
  private static final Duration CONEXION = Duration.ofSeconds(1);

  /** A service that has just started answers its first question slowly; the wrong day is worse. */
  private static final Duration RESPUESTA = Duration.ofSeconds(10);

  private final RestClient http;
  private final String relojUrl;
  private final InstantSource reloj;

  Dia(Ajustes ajustes, InstantSource reloj) {
    var fabrica =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONEXION).build());
    fabrica.setReadTimeout(RESPUESTA);
    this.http = RestClient.builder().requestFactory(fabrica).build();
    this.relojUrl = ajustes.relojUrl();
    this.reloj = reloj;
  }

  LocalDate hoy() {
    var deMaquina = reloj.instant().atZone(LIMA).toLocalDate();
    if (relojUrl.isEmpty()) {
      return deMaquina;
    }
    try {
      var legal = http.get().uri(relojUrl).retrieve().body(Legal.class);
      return legal == null ? deMaquina : legal.hoy();
    } catch (RestClientException e) {
      return deMaquina;
    }
  }

  private record Legal(LocalDate hoy) {}
}
