package pe.gob.indecopi.e2e;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A client that sends the same request under the same key, to any replica, until it is answered.
 */
final class Insistente {
  private static final Duration PACIENCIA = Duration.ofMinutes(3);

  private final List<Portal> puertas;

  Insistente(List<Portal> puertas) {
    this.puertas = List.copyOf(puertas);
  }

  /** The answer, whatever died meanwhile; a refusal other than "later" is a fault. */
  Respuesta presentar(String quien, String clave, Map<String, Object> solicitud) {
    var vez = new int[1];
    return await("the answer to " + clave)
        .atMost(PACIENCIA)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> unaVez(puertas.get(vez[0]++ % puertas.size()), quien, clave, solicitud),
            Optional::isPresent)
        .orElseThrow();
  }

  private static Optional<Respuesta> unaVez(
      Portal puerta, String quien, String clave, Map<String, Object> solicitud) {
    try {
      var r = puerta.como(quien).clave(clave).post(Portal.SIGNOS + "/expedientes", solicitud);
      var despues = r.estado() >= 500 || r.codigo().equals("en-curso");
      return despues ? Optional.empty() : Optional.of(r.exigir(201));
    } catch (UncheckedIOException caido) {
      return Optional.empty();
    }
  }
}
