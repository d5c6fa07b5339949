package pe.gob.indecopi.invenciones.cotejo;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pe.gob.indecopi.platform.vecino.Vecino;

/**
 * Where signos-service is and how long it may take.
 *
 * @param url address of the service, without its base path
 * @param conectar longest wait for a connection; a filing waits for it once
 * @param responder longest wait for an answer
 * @param barrido pause between two looks at what still waits to be compared
 */
@ConfigurationProperties("indecopi.signos")
record CotejoProperties(
    @DefaultValue("http://localhost:8082") URI url,
    @DefaultValue("1s") Duration conectar,
    @DefaultValue("2s") Duration responder,
    @DefaultValue("30s") Duration barrido) {

  Vecino vecino() {
    return new Vecino("signos", url, conectar, responder);
  }
}
