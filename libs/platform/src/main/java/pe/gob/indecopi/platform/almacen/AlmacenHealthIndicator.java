package pe.gob.indecopi.platform.almacen;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the store answers; without it a service is not ready. */
final class AlmacenHealthIndicator extends AbstractHealthIndicator {
  private final MongoDatabase base;

  AlmacenHealthIndicator(MongoDatabase base) {
    super("The store does not answer");
    this.base = base;
  }

  @Override
  protected void doHealthCheck(Health.Builder salud) {
    base.runCommand(new Document("ping", 1));
    salud.up();
  }
}
