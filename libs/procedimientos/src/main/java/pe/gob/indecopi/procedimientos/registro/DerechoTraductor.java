package pe.gob.indecopi.procedimientos.registro;

import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.platform.persona.Persona;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An entry and its stored document: the record as JSON, with the number's fields. */
final class DerechoTraductor implements Traductor<Derecho> {
  private final JsonMapper json;

  DerechoTraductor(JsonMapper json) {
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  @Override
  public Document documento(Derecho d) {
    @SuppressWarnings("unchecked")
    Map<String, Object> campos = json.convertValue(d, Map.class);
    var documento = new Document(campos);
    documento.remove("id");
    documento.remove("version");
    documento.values().removeIf(java.util.Objects::isNull);
    // Certificates are numbered per kind and never begin again with the year.
    documento.append("organo", d.organo() + "/" + d.sigla()).append("anio", 0);
    documento.append("n", d.certificado()).append("deOrgano", d.organo());
    documento.append(
        "busqueda",
        Stream.concat(Stream.of(d.titulo()), d.titulares().stream().map(Persona::nombre))
            .flatMap(texto -> Palabras.de(texto).stream())
            .distinct()
            .toList());
    return documento;
  }

  @Override
  public Derecho agregado(Document d) {
    var campos = new Document(d);
    campos.append("id", d.getString("_id")).append("organo", d.getString("deOrgano"));
    return json.convertValue(campos, Derecho.class);
  }

  @Override
  public String id(Derecho d) {
    return d.id();
  }

  @Override
  public long version(Derecho d) {
    return d.version();
  }
}
