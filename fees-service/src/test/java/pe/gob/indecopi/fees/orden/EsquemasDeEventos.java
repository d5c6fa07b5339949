package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published schemas of our events. */
final class EsquemasDeEventos {

  private static final SchemaRegistry ESQUEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private EsquemasDeEventos() {}

  /** Fails unless the data keep to the schema of that type of event. */
  static void cumple(String tipo, String datos) {
    var nombre = tipo.replace("pe.gob.indecopi.pagos.", "");
    var recurso = "/eventos/" + nombre + ".json";
    try (var bytes =
        Objects.requireNonNull(EsquemasDeEventos.class.getResourceAsStream(recurso), recurso)) {
      var esquema = ESQUEMAS.getSchema(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(esquema.validate(datos, InputFormat.JSON)).as(recurso).isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
