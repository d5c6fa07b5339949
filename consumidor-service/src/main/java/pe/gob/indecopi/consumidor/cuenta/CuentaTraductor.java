package pe.gob.indecopi.consumidor.cuenta;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An account and its stored document: the record as JSON, and the scalars of its indexes. */
final class CuentaTraductor implements Traductor<Cuenta> {
  static final String TITULAR = "titular";
  static final String LUGAR = "lugar";
  static final String REPRESENTA = "representan";
  static final String DOCUMENTOS = "documentos";

  private final JsonMapper json;

  CuentaTraductor(JsonMapper json) {
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Document documento(Cuenta c) {
    var d = new Document((Map<String, Object>) json.convertValue(c, Map.class));
    d.remove("id");
    d.remove("version");
    d.append(TITULAR, c.titular());
    d.append(LUGAR, Cuentas.lugar(c));
    poner(d, REPRESENTA, c.representantes().stream().map(Representante::clave));
    poner(
        d,
        DOCUMENTOS,
        Stream.concat(
            c.aceptaciones().stream().map(Aceptacion::documento).filter(Objects::nonNull),
            c.representantes().stream().flatMap(r -> r.documentos().stream())));
    d.values().removeIf(Objects::isNull);
    return d;
  }

  private static void poner(Document d, String campo, Stream<String> valores) {
    var todos = new TreeSet<>(valores.toList());
    if (!todos.isEmpty()) {
      d.append(campo, List.copyOf(todos));
    }
  }

  @Override
  public Cuenta agregado(Document d) {
    var campos = new Document(d);
    campos.append("id", Map.of("valor", d.getString("_id")));
    return json.convertValue(campos, Cuenta.class);
  }

  @Override
  public String id(Cuenta c) {
    return c.id().valor();
  }

  @Override
  public long version(Cuenta c) {
    return c.version();
  }
}
