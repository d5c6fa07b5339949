package pe.gob.indecopi.gateway.origen;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who stands at the other end, as far as the network says.
 *
 * @param direccion address of the client; the peer itself unless the peer is a trusted proxy
 * @param esquema {@code http} or {@code https}, as the client saw it
 * @param servidor host and port that the client asked for
 */
public record Origen(InetAddress direccion, String esquema, String servidor) {

  private static final String ATRIBUTO = Origen.class.getName();

  /**
   * Reads the origin. Of what proxies add, only the part written by trusted ones counts: from the
   * right of {@code X-Forwarded-For}, the first address that is not a trusted proxy.
   */
  static Origen leer(ServerHttpRequest pedido, Redes confianza) {
    var vecino = vecino(pedido);
    var cabeceras = pedido.getHeaders();
    var servidor = valor(cabeceras.getFirst("Host"), "localhost");
    if (!confianza.contiene(vecino)) {
      return new Origen(vecino, valor(pedido.getURI().getScheme(), "http"), servidor);
    }
    var cadena = lista(cabeceras.getOrEmpty("X-Forwarded-For"));
    var cliente = vecino;
    for (var i = cadena.size() - 1; i >= 0 && confianza.contiene(cliente); i--) {
      var anterior = Redes.direccion(cadena.get(i));
      if (anterior == null) {
        break;
      }
      cliente = anterior;
    }
    var esquema = "https".equals(cabeceras.getFirst("X-Forwarded-Proto")) ? "https" : "http";
    return new Origen(cliente, esquema, valor(cabeceras.getFirst("X-Forwarded-Host"), servidor));
  }

  /** The origin of this exchange, as the first filter read it. */
  public static Origen de(ServerWebExchange exchange) {
    var origen = (Origen) exchange.getAttribute(ATRIBUTO);
    return origen != null ? origen : leer(exchange.getRequest(), Redes.NINGUNA);
  }

  void guardar(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATRIBUTO, this);
  }

  /** What counts as one client: an IPv4 address, or the /64 that one IPv6 subscriber owns. */
  public String clave() {
    if (!(direccion instanceof Inet6Address)) {
      return direccion.getHostAddress();
    }
    var red = Arrays.copyOf(direccion.getAddress(), 8);
    return java.util.HexFormat.of().formatHex(red) + "/64";
  }

  /** The value of the header {@code Forwarded} (RFC 7239). */
  String forwarded() {
    var texto = direccion.getHostAddress();
    var nodo = direccion instanceof Inet6Address ? "\"[" + texto + "]\"" : texto;
    return "for=" + nodo + ";host=\"" + servidor.replaceAll("[\"\\\\]", "") + "\";proto=" + esquema;
  }

  private static InetAddress vecino(ServerHttpRequest pedido) {
    InetSocketAddress remoto = pedido.getRemoteAddress();
    var direccion = remoto == null ? null : remoto.getAddress();
    return direccion == null ? InetAddress.getLoopbackAddress() : direccion;
  }

  private static List<String> lista(List<String> valores) {
    return valores.stream()
        .flatMap(valor -> Arrays.stream(valor.split(",")))
        .map(String::trim)
        .toList();
  }

  private static String valor(@Nullable String dado, String otro) {
    return dado == null || dado.isBlank() ? otro : dado;
  }
}
