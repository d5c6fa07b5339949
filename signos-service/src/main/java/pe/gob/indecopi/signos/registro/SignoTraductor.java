package pe.gob.indecopi.signos.registro;

import java.util.Map;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A registered sign and its stored document: the record as JSON, with the number's fields. */
final class SignoTraductor implements Traductor<SignoRegistrado> {
  private final JsonMapper json;

  SignoTraductor(JsonMapper json) {
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  @Override
  public Document documento(SignoRegistrado s) {
    @SuppressWarnings("unchecked")
    Map<String, Object> campos = json.convertValue(s, Map.class);
    var documento = new Document(campos);
    documento.remove("id");
    documento.remove("version");
    // Certificates are numbered per kind and never begin again with the year.
    documento.append("organo", "DSD/" + SignoRegistrado.letra(s.tipo())).append("anio", 0);
    documento.append("n", s.certificado());
    documento.append("busqueda", Busqueda.terminos(s));
    return documento;
  }

  @Override
  public SignoRegistrado agregado(Document d) {
    var campos = new Document(d);
    campos.append("id", d.getString("_id"));
    return json.convertValue(campos, SignoRegistrado.class);
  }

  @Override
  public String id(SignoRegistrado s) {
    return s.id();
  }

  @Override
  public long version(SignoRegistrado s) {
    return s.version();
  }
}
