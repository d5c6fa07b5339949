package pe.gob.indecopi.platform.eventos;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Dead letters on the management port, which the network shows to operators alone: read to count
 * them, write to replay them.
 */
@Endpoint(id = "cartasmuertas")
final class CartasMuertasEndpoint {
  private final CartasMuertas cartas;

  CartasMuertasEndpoint(CartasMuertas cartas) {
    this.cartas = cartas;
  }

  /** How many lie there, by topic and consumer. */
  @ReadOperation
  Map<String, List<CartasMuertas.Cuenta>> contar() {
    return Map.of("cartas", cartas.contar());
  }

  /** Gives every one to the consumer that failed. */
  @WriteOperation
  CartasMuertas.Repaso repetir() {
    return cartas.repetir();
  }
}
