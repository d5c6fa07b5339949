package pe.gob.indecopi.gateway.rutas;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services behind the door; a new organ is one more line. An installation without one of them
 * gives it an empty address.
 *
 * @param servicios base address of each service by the name that its path carries
 */
@ConfigurationProperties("indecopi")
public record Servicios(@DefaultValue Map<String, URI> servicios) {

  public Servicios {
    servicios = unaVez(servicios);
    servicios.forEach(Servicios::comprobar);
  }

  /**
   * An environment variable cannot write a dash: what {@code INDECOPI_SERVICIOS_DERECHOAUTOR} says
   * is read under both names, and only the one that the settings write is a service.
   */
  public static Map<String, URI> unaVez(Map<String, URI> leidos) {
    var todos = new TreeMap<>(leidos);
    leidos.keySet().stream()
        .filter(nombre -> nombre.contains("-"))
        .forEach(nombre -> todos.remove(nombre.replace("-", "")));
    return todos;
  }

  private static void comprobar(String nombre, URI direccion) {
    if (!nombre.matches("[a-z][a-z-]*") || direccion.getHost() == null) {
      throw new IllegalArgumentException(
          "indecopi.servicios." + nombre + ": '" + direccion + "' is not an address");
    }
  }
}
