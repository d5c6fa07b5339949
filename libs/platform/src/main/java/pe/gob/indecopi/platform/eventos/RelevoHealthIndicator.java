package pe.gob.indecopi.platform.eventos;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * What waits to be published. Always up: while the broker is away events wait in their documents
 * and filing goes on.
 */
final class RelevoHealthIndicator implements HealthIndicator {
  private final Relevo relevo;

  RelevoHealthIndicator(Relevo relevo) {
    this.relevo = relevo;
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("brokerResponde", !relevo.enPausa())
        .withDetail("documentosPorPublicar", relevo.pendientes())
        .withDetail("segundosDeEspera", relevo.antiguedad().toSeconds())
        .build();
  }
}
