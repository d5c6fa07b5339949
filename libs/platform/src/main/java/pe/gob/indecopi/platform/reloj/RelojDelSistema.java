package pe.gob.indecopi.platform.reloj;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The legal clock of production: the time of the machine, in milliseconds as it is stored. */
final class RelojDelSistema implements RelojLegal {
  private final InstantSource sistema;

  RelojDelSistema(InstantSource sistema) {
    this.sistema = sistema;
  }

  @Override
  public Instant ahora() {
    return sistema.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
