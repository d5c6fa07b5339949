package pe.gob.indecopi.platform.almacen;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;

/**
 * What we ask of the store in code, whatever the connection string says: a write counts once the
 * majority has it in its journal, a read sees only such writes, and from the primary.
 *
 * <p>Writes are not retried by the driver, so that the same code runs on stores with and without
 * sessions: {@link Escritor} settles a lost answer by the mark that the write left. Reads are.
 */
final class GarantiasMongo implements MongoClientSettingsBuilderCustomizer, Ordered {

  @Override
  public void customize(MongoClientSettings.Builder ajustes) {
    ajustes
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .readConcern(ReadConcern.MAJORITY)
        .readPreference(ReadPreference.primary())
        .retryWrites(false)
        .retryReads(true)
        .uuidRepresentation(UuidRepresentation.STANDARD)
        .applyToSocketSettings(
            red -> red.connectTimeout(2, TimeUnit.SECONDS).readTimeout(15, TimeUnit.SECONDS))
        .applyToClusterSettings(grupo -> grupo.serverSelectionTimeout(3, TimeUnit.SECONDS))
        .applyToConnectionPoolSettings(
            conexiones -> conexiones.maxSize(100).maxWaitTime(5, TimeUnit.SECONDS));
  }

  /** After the properties of the environment. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
