package pe.gob.indecopi.signos.busqueda;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;

/** The index of this replica on the management port: how it is, and building it anew. */
@Endpoint(id = "indice")
final class IndiceEndpoint {
  private final IndiceAlDia indice;

  IndiceEndpoint(IndiceAlDia indice) {
    this.indice = indice;
  }

  /** How many signs it holds, what it takes, and how far it is behind. */
  @ReadOperation
  Map<String, Object> leer() {
    return Map.of(
        "listo", indice.listo(),
        "signos", indice.cuantos(),
        "bytes", indice.bytes(),
        "posicion", indice.posicion(),
        "cambiosPorTomar", indice.rezago());
  }

  /** Builds it anew, beside the one that goes on answering; answers when it stands. */
  @WriteOperation
  Map<String, Object> reconstruir() {
    indice.reconstruir();
    return leer();
  }
}
