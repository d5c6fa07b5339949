package pe.gob.indecopi.consumidor.audiencia;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import tools.jackson.databind.json.JsonMapper;

/** The agenda of a day as it is stored: the day is its id, its places are the records as JSON. */
final class AgendaTraductor implements Traductor<Agenda> {
  private static final String RESERVAS = "reservas";

  private final JsonMapper json;

  AgendaTraductor(JsonMapper json) {
    this.json = json;
  }

  @Override
  public Document documento(Agenda agenda) {
    List<?> reservas = json.convertValue(agenda.reservas(), List.class);
    return new Document(RESERVAS, reservas);
  }

  @Override
  public Agenda agregado(Document d) {
    return json.convertValue(
        Map.of("dia", d.getString("_id"), "reservas", d.get(RESERVAS), "version", d.get("version")),
        Agenda.class);
  }

  @Override
  public String id(Agenda agenda) {
    return agenda.dia().toString();
  }

  @Override
  public long version(Agenda agenda) {
    return agenda.version();
  }
}
