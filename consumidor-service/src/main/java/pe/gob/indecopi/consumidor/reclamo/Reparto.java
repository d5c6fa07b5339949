package pe.gob.indecopi.consumidor.reclamo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Gives new complaints to the officials who are on duty, to whom has fewest. Who is on duty and how
 * many each has is read now and then: a moment's unevenness harms nobody.
 */
final class Reparto {
  private static final Duration FRESCO = Duration.ofSeconds(10);
  private static final String DISPONIBLE = "disponible";

  private final MongoCollection<Document> turnos;
  private final Reclamos reclamos;
  private final InstantSource reloj;
  private final Map<String, Long> carga = new TreeMap<>();
  private @Nullable Instant leida;

  Reparto(MongoDatabase base, Reclamos reclamos, InstantSource reloj) {
    this.turnos = base.getCollection("turnos");
    this.reclamos = reclamos;
    this.reloj = reloj;
  }

  /** The official to whom the next one goes; nobody while nobody is on duty. */
  synchronized Optional<String> elegir() {
    refrescar();
    var quien = carga.entrySet().stream().min(Comparator.comparing(Map.Entry::getValue));
    quien.ifPresent(e -> carga.merge(e.getKey(), 1L, Long::sum));
    return quien.map(Map.Entry::getKey);
  }

  /** Notes that an official is on duty from now on, or no more. */
  synchronized void turno(String funcionario, boolean disponible) {
    turnos.updateOne(
        eq(funcionario),
        combine(set(DISPONIBLE, disponible), set("desde", Date.from(reloj.instant()))),
        new UpdateOptions().upsert(true));
    leida = null;
  }

  /** How many open complaints each official on duty has. */
  synchronized Map<String, Long> carga() {
    leida = null;
    refrescar();
    return new TreeMap<>(carga);
  }

  private void refrescar() {
    var ahora = reloj.instant();
    if (leida != null && ahora.isBefore(leida.plus(FRESCO))) {
      return;
    }
    carga.clear();
    turnos
        .find(eq(DISPONIBLE, true))
        .forEach(d -> carga.put(d.getString("_id"), reclamos.abiertosDe(d.getString("_id"))));
    leida = ahora;
  }
}
