package pe.gob.indecopi.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ComparaOpenApi;

class DescripcionContextTest extends FeesContextTest {

  @Test
  void describesItselfAsCommitted() {
    ComparaOpenApi.comparar(
        get("/openapi.json", null).cuerpo().toString(), Path.of("openapi.json"));
  }

  @Test
  void answersNoOperationWithoutAType() {
    var api = get("/openapi.json", null).cuerpo();

    assertThat(api.get("paths").values())
        .flatExtracting(ruta -> ruta.values())
        .allSatisfy(
            operacion -> {
              var respuestas = operacion.get("responses");
              var buena = respuestas.has("201") ? respuestas.get("201") : respuestas.get("200");
              assertThat(buena.at("/content/application~1json/schema").has("$ref"))
                  .as("%s", operacion.get("operationId"))
                  .isTrue();
            });
  }
}
