package pe.gob.indecopi.consumidor.multa;

import java.util.Map;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.platform.persona.Documento;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A fine and its stored document: the record as JSON, with what is looked for. */
final class MultaTraductor implements Traductor<Multa> {
  static final String ORDEN = "ordenes.orden";
  static final String DEUDOR = "deudor";
  static final String ORGANO = "organo";
  static final String EXPEDIENTE = "expediente";

  private final JsonMapper json;

  MultaTraductor(JsonMapper json) {
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  @Override
  public Document documento(Multa m) {
    @SuppressWarnings("unchecked")
    Map<String, Object> campos = json.convertValue(m, Map.class);
    var documento = new Document(campos);
    documento.remove("id");
    documento.remove("version");
    documento.values().removeIf(java.util.Objects::isNull);
    // An amount is text: no binary float, ever.
    documento.append("uit", m.uit().toPlainString());
    documento.append(ORGANO, m.procedimiento().substring(0, m.procedimiento().indexOf('-')));
    Documento deudor = m.infractor().documento();
    if (deudor != null) {
      documento.append(DEUDOR, deudor.clave());
    }
    return documento;
  }

  @Override
  public Multa agregado(Document d) {
    return json.convertValue(new Document(d).append("id", d.getString("_id")), Multa.class);
  }

  @Override
  public String id(Multa m) {
    return m.id();
  }

  @Override
  public long version(Multa m) {
    return m.version();
  }
}
