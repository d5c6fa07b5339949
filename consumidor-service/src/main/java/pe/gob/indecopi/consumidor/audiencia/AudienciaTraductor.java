package pe.gob.indecopi.consumidor.audiencia;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import tools.jackson.databind.json.JsonMapper;

/** A hearing and its stored document: the record as JSON, and the scalars of its indexes. */
final class AudienciaTraductor implements Traductor<Audiencia> {
  static final String RECLAMO = "reclamo";
  static final String N = "n";
  static final String DIA = "dia";
  static final String PENDIENTE = "pendiente";
  static final String DOCUMENTOS = "documentos";
  private static final String VENCE = "proximoVence";

  private final JsonMapper json;

  AudienciaTraductor(JsonMapper json) {
    this.json = json;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Document documento(Audiencia a) {
    var d = new Document((Map<String, Object>) json.convertValue(a, Map.class));
    d.remove("id");
    d.remove("version");
    d.append(DIA, a.cita().dia().toString());
    a.vence().ifPresent(dia -> d.append(VENCE, dia.toString()));
    Instant pendiente = a.pendiente();
    d.put(PENDIENTE, pendiente == null ? null : Date.from(pendiente));
    var sesion = a.sesion();
    if (sesion != null && !sesion.documentos().isEmpty()) {
      d.append(DOCUMENTOS, sesion.documentos());
    }
    d.values().removeIf(Objects::isNull);
    return d;
  }

  @Override
  public Audiencia agregado(Document d) {
    var campos = new Document(d).append("id", d.getString("_id"));
    campos.computeIfPresent(PENDIENTE, (campo, valor) -> ((Date) valor).toInstant());
    return json.convertValue(campos, Audiencia.class);
  }

  @Override
  public String id(Audiencia a) {
    return a.id();
  }

  @Override
  public long version(Audiencia a) {
    return a.version();
  }
}
