package pe.gob.indecopi.gateway.origen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class OrigenTest {

  private final Redes confianza = new Redes(List.of("10.0.0.0/8", "fd00::/8"));

  @Test
  void believesNoHeaderOfAStranger() {
    assertThat(desde("198.51.100.7", "203.0.113.9").clave()).isEqualTo("198.51.100.7");
  }

  @Test
  void takesFromTrustedProxiesTheFirstAddressThatIsNotTheirs() {
    assertThat(desde("10.1.2.3", "203.0.113.1, 198.51.100.7, 10.9.9.9").clave())
        .isEqualTo("198.51.100.7");
  }

  @Test
  void staysWithTheProxyWhereTheChainIsRubbish() {
    assertThat(desde("10.1.2.3", "203.0.113.1, unknown").clave()).isEqualTo("10.1.2.3");
  }

  @Test
  void countsAnIpv6SubscriberAsOne() {
    assertThat(desde("2001:db8:1:2:aaaa::1", "").clave())
        .isEqualTo(desde("2001:db8:1:2:bbbb::2", "").clave())
        .isNotEqualTo(desde("2001:db8:1:3::1", "").clave());
  }

  @Test
  void refusesANetworkThatIsNone() {
    assertThatThrownBy(() -> new Redes(List.of("10.0.0.0/33"))).hasMessageContaining("10.0.0.0/33");
    assertThatThrownBy(() -> new Redes(List.of("ejemplo.pe"))).hasMessageContaining("ejemplo.pe");
  }

  private Origen desde(String vecino, String cadena) {
    var pedido =
        MockServerHttpRequest.get("/")
            .remoteAddress(new InetSocketAddress(vecino, 1))
            .header("X-Forwarded-For", cadena)
            .build();
    return Origen.leer(pedido, confianza);
  }
}
