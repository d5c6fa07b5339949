package pe.gob.indecopi.consumidor.indicadores;

import java.util.Map;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import tools.jackson.databind.json.JsonMapper;

/** The counts of a day as they are stored: the day is their id. */
final class ContadorTraductor implements Traductor<Contador> {
  private final JsonMapper json;

  ContadorTraductor(JsonMapper json) {
    this.json = json;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Document documento(Contador c) {
    var d = new Document((Map<String, Object>) json.convertValue(c, Map.class));
    d.remove("dia");
    d.remove("version");
    return d;
  }

  @Override
  public Contador agregado(Document d) {
    return json.convertValue(new Document(d).append("dia", d.getString("_id")), Contador.class);
  }

  @Override
  public String id(Contador c) {
    return c.dia().toString();
  }

  @Override
  public long version(Contador c) {
    return c.version();
  }
}
