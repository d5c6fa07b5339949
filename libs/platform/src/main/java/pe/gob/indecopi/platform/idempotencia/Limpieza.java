package pe.gob.indecopi.platform.idempotencia;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Deletes answers that were kept long enough, a bounded number each time. Two replicas may clean at
 * once: deleting twice does no harm.
 */
final class Limpieza {

  static final int PAGINA = 500;
  static final int PAGINAS = 20;

  private final Respuestas respuestas;
  private final InstantSource reloj;
  private final Duration conservar;

  Limpieza(Respuestas respuestas, InstantSource reloj, Duration conservar) {
    this.respuestas = respuestas;
    this.reloj = reloj;
    this.conservar = conservar;
  }

  /** Cleans once; says how many answers went. */
  int limpiar() {
    respuestas.indexar();
    var limite = reloj.instant().minus(conservar);
    var borradas = 0;
    for (var pagina = 0; pagina < PAGINAS; pagina++) {
      var deEsta = respuestas.borrarAnterioresA(limite, PAGINA);
      borradas += deEsta;
      if (deEsta < PAGINA) {
        break;
      }
    }
    return borradas;
  }
}
