package pe.gob.indecopi.gateway.reloj;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pe.gob.indecopi.gateway.rutas.Servicios;

/**
 * The management ports of the services, which only the sandbox clock asks.
 *
 * @param gestion base address by name of the service
 */
@ConfigurationProperties("indecopi")
record Gestion(@DefaultValue Map<String, URI> gestion) {

  Gestion {
    gestion = Servicios.unaVez(gestion);
  }
}
