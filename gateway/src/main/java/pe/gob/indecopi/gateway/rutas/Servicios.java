package pe.gob.indecopi.gateway.rutas;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services behind the door; a new organ is one more line.
 *
 * @param servicios base address of each service by the name that its path carries
 */
@ConfigurationProperties("indecopi")
public record Servicios(@DefaultValue Map<String, URI> servicios) {

  public Servicios {
    servicios = new TreeMap<>(servicios);
    servicios.forEach(Servicios::comprobar);
  }

  private static void comprobar(String nombre, URI direccion) {
    if (!nombre.matches("[a-z][a-z-]*") || direccion.getHost() == null) {
      throw new IllegalArgumentException(
          "indecopi.servicios." + nombre + ": '" + direccion + "' is not an address");
    }
  }
}
