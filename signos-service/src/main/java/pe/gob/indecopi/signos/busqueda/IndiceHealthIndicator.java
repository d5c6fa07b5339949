package pe.gob.indecopi.signos.busqueda;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;

/** How far the index is behind the register. Down only until the first one is built. */
final class IndiceHealthIndicator implements HealthIndicator {
  private final IndiceAlDia indice;

  IndiceHealthIndicator(IndiceAlDia indice) {
    this.indice = indice;
  }

  @Override
  public Health health() {
    return (indice.listo() ? Health.up() : Health.outOfService())
        .withDetail("signos", indice.cuantos())
        .withDetail("bytes", indice.bytes())
        .withDetail("cambiosPorTomar", indice.rezago())
        .build();
  }
}
