package pe.gob.indecopi.platform.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the description that a service gives of itself with the committed one, so that a change
 * of the API is always a visible difference. {@code -Dopenapi.escribir=true} writes the new file if
 * it breaks no client of v1; {@code -Dopenapi.escribir=romper} writes it whatever it breaks.
 */
public final class ComparaOpenApi {

  private static final String ESCRIBIR = "openapi.escribir";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  private ComparaOpenApi() {}

  /**
   * Compares.
   *
   * @param deAhora what the running service answers at {@code /openapi.json}, read as UTF-8
   * @param archivo the committed file, relative to the module
   */
  public static void comparar(String deAhora, Path archivo) {
    var ahora = JSON.readTree(deAhora);
    var antes = Files.exists(archivo) ? JSON.readTree(leer(archivo)) : null;
    var escribir = System.getProperty(ESCRIBIR, "");
    if (antes != null && !escribir.equals("romper")) {
      assertThat(Rupturas.entre(antes, ahora)).as("what clients of v1 would miss").isEmpty();
    }
    if (escribir.isEmpty()) {
      assertThat(texto(ahora))
          .as("%s; rewrite it with -D%s=true", archivo, ESCRIBIR)
          .isEqualTo(antes == null ? null : texto(antes));
    } else {
      escribir(archivo, texto(ahora));
    }
  }

  private static String texto(JsonNode arbol) {
    return JSON.writeValueAsString(arbol).replace("\r\n", "\n") + "\n";
  }

  private static String leer(Path archivo) {
    try {
      return Files.readString(archivo);
    } catch (IOException ilegible) {
      throw new UncheckedIOException(ilegible);
    }
  }

  private static void escribir(Path archivo, String texto) {
    try {
      Files.createDirectories(archivo.toAbsolutePath().getParent());
      Files.writeString(archivo, texto);
    } catch (IOException ilegible) {
      throw new UncheckedIOException(ilegible);
    }
  }
}
