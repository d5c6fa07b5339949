package pe.gob.indecopi.consumidor.indicadores;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import pe.gob.indecopi.consumidor.indicadores.Contador.Suceso;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import tools.jackson.databind.json.JsonMapper;

/** The counts of all days, and how far each kind of fact was counted. */
final class Contadores {
  private final Agregados<Contador> dias;
  private final MongoCollection<Document> cursores;

  Contadores(MongoDatabase base, FabricaDeAgregados fabrica, JsonMapper json) {
    this.dias = fabrica.de("indicadores", new ContadorTraductor(json));
    this.cursores = base.getCollection("indicadores_cursores");
  }

  /** Counts each in its day; again, without effect, those that are counted. */
  void contar(List<Suceso> sucesos) {
    sucesos.stream()
        .collect(Collectors.groupingBy(Suceso::dia))
        .forEach(
            (dia, suyos) -> {
              if (dias.buscar(dia.toString()).isEmpty()) {
                dias.insertar(Contador.nuevo(dia), List.of());
              }
              dias.ejecutar(dia.toString(), c -> Cambio.de(c.con(suyos)));
            });
  }

  /** Number of the last fact of that kind that all days have counted. */
  long cursor(String clase) {
    var d = cursores.find(eq(clase)).first();
    return d == null ? 0 : d.get("n", Number.class).longValue();
  }

  /** Notes it; never goes back. */
  void avanzar(String clase, long n) {
    cursores.updateOne(eq(clase), Updates.max("n", n), new UpdateOptions().upsert(true));
  }

  List<Contador> entre(LocalDate desde, LocalDate hasta) {
    return dias.coleccion()
        .find(and(gte("_id", desde.toString()), lte("_id", hasta.toString())))
        .map(dias::leer)
        .into(new ArrayList<>());
  }
}
