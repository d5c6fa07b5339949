package pe.gob.indecopi.gateway.origen;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The proxies whose word about the client is believed.
 *
 * @param proxies addresses or networks (10.0.0.0/8) of proxies in front of the gateway; none by
 *     default, so that nobody can invent an address
 */
@ConfigurationProperties("indecopi.confianza")
record Redes(@DefaultValue List<String> proxies) {

  static final Redes NINGUNA = new Redes(List.of());

  Redes {
    proxies = proxies.stream().filter(red -> !red.isBlank()).toList();
    proxies.forEach(Redes::comprobar);
  }

  boolean contiene(InetAddress direccion) {
    return proxies.stream().anyMatch(red -> dentro(red, direccion));
  }

  /** Reads a literal address; never a name, which would ask the network. */
  static @Nullable InetAddress direccion(String texto) {
    try {
      return InetAddress.ofLiteral(texto);
    } catch (IllegalArgumentException mal) {
      return null;
    }
  }

  private static void comprobar(String red) {
    var barra = red.indexOf('/');
    var base = direccion(barra < 0 ? red : red.substring(0, barra));
    if (base == null || bits(red, barra, base) < 0) {
      throw new IllegalArgumentException(
          "indecopi.confianza.proxies: '" + red + "' is neither an address nor a network");
    }
  }

  private static boolean dentro(String red, InetAddress direccion) {
    var barra = red.indexOf('/');
    var base = InetAddress.ofLiteral(barra < 0 ? red : red.substring(0, barra)).getAddress();
    var otra = direccion.getAddress();
    if (base.length != otra.length) {
      return false;
    }
    var bits = barra < 0 ? base.length * 8 : Integer.parseInt(red.substring(barra + 1));
    for (var i = 0; i < bits; i++) {
      var mascara = 0x80 >> (i % 8);
      if ((base[i / 8] & mascara) != (otra[i / 8] & mascara)) {
        return false;
      }
    }
    return true;
  }

  private static int bits(String red, int barra, InetAddress base) {
    if (barra < 0) {
      return base.getAddress().length * 8;
    }
    try {
      var bits = Integer.parseInt(red.substring(barra + 1));
      return bits <= base.getAddress().length * 8 ? bits : -1;
    } catch (NumberFormatException mal) {
      return -1;
    }
  }
}
