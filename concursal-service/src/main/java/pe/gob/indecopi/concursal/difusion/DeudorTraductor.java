package pe.gob.indecopi.concursal.difusion;

import java.util.Map;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.procedimientos.registro.Palabras;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A debtor and its stored document: the record as JSON. */
final class DeudorTraductor implements Traductor<Deudor> {
  private final JsonMapper json;

  DeudorTraductor(JsonMapper json) {
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  @Override
  public Document documento(Deudor d) {
    @SuppressWarnings("unchecked")
    Map<String, Object> campos = json.convertValue(d, Map.class);
    var documento = new Document(campos);
    documento.remove("id");
    documento.remove("version");
    documento.append("busqueda", Palabras.de(d.persona().nombre()));
    return documento;
  }

  @Override
  public Deudor agregado(Document d) {
    var campos = new Document(d);
    campos.append("id", d.getString("_id"));
    return json.convertValue(campos, Deudor.class);
  }

  @Override
  public String id(Deudor d) {
    return d.id();
  }

  @Override
  public long version(Deudor d) {
    return d.version();
  }
}
