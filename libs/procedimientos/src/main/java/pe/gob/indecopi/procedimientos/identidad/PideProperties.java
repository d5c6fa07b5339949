package pe.gob.indecopi.procedimientos.identidad;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pe.gob.indecopi.platform.vecino.Vecino;

/**
 * Where the interoperability platform of the State (PIDE) is and how long it may take.
 *
 * @param url its address; nobody is asked where there is none
 * @param conectar longest wait for a connection
 * @param responder longest wait for an answer, which a filing never waits for in full
 * @param simultaneas calls at the same time to one register; one more waits for its turn
 * @param intentos attempts of a call, the first included
 * @param memoria how long an answer is remembered, as match or no match alone
 */
@ConfigurationProperties("indecopi.pide")
record PideProperties(
    URI url,
    @DefaultValue("500ms") Duration conectar,
    @DefaultValue("2s") Duration responder,
    @DefaultValue("16") int simultaneas,
    @DefaultValue("2") int intentos,
    @DefaultValue("10m") Duration memoria) {

  /** One of its registers. */
  Vecino vecino(String nombre) {
    return new Vecino(nombre, url, conectar, responder);
  }
}
