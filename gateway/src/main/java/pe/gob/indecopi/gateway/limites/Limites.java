package pe.gob.indecopi.gateway.limites;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one client may ask of one replica.
 *
 * @param porCliente requests in a window for one client program ({@code azp} of the token)
 * @param porDireccion requests in a window for one address without a token
 * @param ventana length of the window
 * @param baldes clients and addresses remembered at once; newcomers beyond share one allowance
 * @param cuerpo bytes of one request body, counted as they pass
 * @param respuesta longest wait for the head of an answer, from the last byte of the request
 */
@ConfigurationProperties("indecopi.limites")
public record Limites(
    @DefaultValue("6000") int porCliente,
    @DefaultValue("1200") int porDireccion,
    @DefaultValue("1m") Duration ventana,
    @DefaultValue("20000") int baldes,
    @DefaultValue("110MB") DataSize cuerpo,
    @DefaultValue("30s") Duration respuesta) {

  public Limites {
    if (porCliente < 1 || porDireccion < 1 || baldes < 1 || ventana.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "indecopi.limites: every limit is at least one, the window at least one second");
    }
  }
}
