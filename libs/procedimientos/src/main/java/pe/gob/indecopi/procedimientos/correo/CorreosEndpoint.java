package pe.gob.indecopi.procedimientos.correo;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * The mails of courtesy on the management port, which the network shows to operators alone: read to
 * see those that were given up, write to try them again. It tells no address.
 */
@Endpoint(id = "correos")
final class CorreosEndpoint {
  private static final int MUESTRA = 200;

  private final Correos correos;

  CorreosEndpoint(Correos correos) {
    this.correos = correos;
  }

  /**
   * Where the mails stand.
   *
   * @param esperan how many wait to be sent
   * @param abandonados those that were given up, at most 200, the oldest first
   */
  record Estado(long esperan, List<Correos.Abandonado> abandonados) {}

  /**
   * What was done.
   *
   * @param repuestos how many wait again
   */
  record Repaso(long repuestos) {}

  @ReadOperation
  Estado ver() {
    return new Estado(correos.esperan(), correos.abandonados(MUESTRA));
  }

  @WriteOperation
  Repaso reponer() {
    return new Repaso(correos.reponer());
  }
}
