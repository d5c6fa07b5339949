package pe.gob.indecopi.local.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Prepares an empty folder as Kafka wants it; a folder that is prepared stays as it is. */
final class Formato {

  private Formato() {}

  static void asegurar(Path datos, Properties ajustes) throws IOException {
    if (Files.exists(datos.resolve("meta.properties"))) {
      return;
    }
    var archivo = Files.createTempFile("broker", ".properties");
    try {
      try (var salida = Files.newBufferedWriter(archivo)) {
        ajustes.store(salida, null);
      }
      formatear(archivo);
    } finally {
      Files.delete(archivo);
    }
  }

  private static void formatear(Path archivo) throws IOException {
    var dicho = new ByteArrayOutputStream();
    String[] orden = {"format", "-c", archivo.toString(), "-t", Uuid.randomUuid().toString()};
    if (StorageTool.execute(orden, new PrintStream(dicho, true, StandardCharsets.UTF_8)) != 0) {
      throw new IOException(dicho.toString(StandardCharsets.UTF_8));
    }
  }
}
