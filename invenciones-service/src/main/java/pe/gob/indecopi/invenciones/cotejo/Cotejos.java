package pe.gob.indecopi.invenciones.cotejo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.invenciones.cotejo.SignosClient.Signo;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones.Anotacion;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/**
 * Compares the denomination of a variety with the registered signs: who holds a mark of that name
 * for the same must have it cancelled (TUPA DIN-4.1.n; Decisión 345, art. 4, asks for a generic
 * denomination). What it finds is an act of the file that the official reads; it refuses nothing.
 * Where signos-service does not answer, the file is marked and compared later.
 */
final class Cotejos implements Seguimiento {
  /** What was found. */
  static final String HECHO = "COTEJO_DE_DENOMINACION";

  /** That it is still to be done. */
  static final String PENDIENTE = "POR_COTEJAR";

  static final String PROCEDIMIENTO = "DIN-4";
  private static final Logger LOG = LoggerFactory.getLogger(Cotejos.class);

  private final MongoCollection<Document> pendientes;
  private final Expedientes expedientes;
  private final Anotaciones anotaciones;
  private final RegistroDeSignos signos;

  Cotejos(
      MongoDatabase base,
      Expedientes expedientes,
      Anotaciones anotaciones,
      RegistroDeSignos signos) {
    this.pendientes = base.getCollection("cotejos");
    this.expedientes = expedientes;
    this.anotaciones = anotaciones;
    this.signos = signos;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    if (e.cabecera().procedimiento().equals(PROCEDIMIENTO)
        && nuevas.stream().anyMatch(a -> a.tipo().equals(Actos.PRESENTAR))
        && !Anotaciones.tiene(e, HECHO)) {
      poner(e.id().valor());
      cotejar(e);
    }
  }

  /** Compares what waits; stops where signos-service still does not answer. */
  void barrer() {
    var ids =
        pendientes
            .find()
            .sort(Sorts.ascending("_id"))
            .map(d -> d.getString("_id"))
            .into(new ArrayList<>());
    for (var id : ids) {
      var seguir = expedientes.buscar(id).map(this::cotejar).orElse(true);
      if (!seguir) {
        return;
      }
    }
  }

  private boolean cotejar(Expediente e) {
    var id = e.id().valor();
    var denominacion = String.valueOf(e.pedido().materia().get("denominacion"));
    List<Signo> iguales;
    try {
      iguales = signos.iguales(denominacion);
    } catch (RuntimeException fallo) {
      LOG.warn("The denomination of {} will be compared later: {}", id, fallo.toString());
      anotaciones.anotar(id, new Anotacion(PENDIENTE, PENDIENTE, dicho(denominacion), List.of()));
      return false;
    }
    anotaciones.anotar(
        id,
        new Anotacion(
            HECHO,
            HECHO,
            Map.of(
                "denominacion",
                denominacion,
                "iguales",
                iguales.stream().map(Cotejos::signo).toList()),
            List.of()));
    pendientes.deleteOne(eq("_id", id));
    return true;
  }

  private static Map<String, Object> dicho(String denominacion) {
    return Map.of("denominacion", denominacion);
  }

  private static Map<String, Object> signo(Signo s) {
    return Map.of(
        "certificado", s.certificado(),
        "tipo", s.tipo(),
        "denominacion", String.valueOf(s.denominacion()),
        "clases", s.clases().stream().map(c -> c.clase()).toList(),
        "estado", s.estado());
  }

  private void poner(String id) {
    try {
      pendientes.insertOne(new Document("_id", id));
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }
}
