package pe.gob.indecopi.procedimientos.fees;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pe.gob.indecopi.platform.vecino.Vecino;

/**
 * Where fees-service is and how long it may take.
 *
 * @param url address of the service, without its base path
 * @param conectar longest wait for a connection
 * @param responder longest wait for an answer
 * @param simultaneas calls at the same time; one more fails at once
 * @param intentos attempts of a call, the first included
 */
@ConfigurationProperties("indecopi.fees")
record FeesProperties(
    @DefaultValue("http://localhost:8081") URI url,
    @DefaultValue("2s") Duration conectar,
    @DefaultValue("5s") Duration responder,
    @DefaultValue("16") int simultaneas,
    @DefaultValue("2") int intentos) {

  Vecino vecino() {
    return new Vecino("fees", url, conectar, responder);
  }
}
