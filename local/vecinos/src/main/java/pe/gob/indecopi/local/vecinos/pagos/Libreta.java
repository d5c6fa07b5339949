package pe.gob.indecopi.local.vecinos.pagos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.stereotype.Component;
import pe.gob.indecopi.local.vecinos.Ajustes;
import tools.jackson.databind.json.JsonMapper;

/** The payments not yet acknowledged, a file each, on the disk before the payer gets an answer. */
@Component
class Libreta {

  private final Path pendientes;
  private final Path rechazados;
  private final JsonMapper json;

  Libreta(Ajustes ajustes, JsonMapper json) throws IOException {
    this.pendientes = Files.createDirectories(ajustes.datos().resolve("avisos"));
    this.rechazados = Files.createDirectories(pendientes.resolve("rechazados"));
    this.json = json;
  }

  void guardar(Aviso aviso) {
    var aparte = pendientes.resolve(aviso.id() + ".nuevo");
    try {
      Files.write(aparte, json.writeValueAsBytes(aviso));
      try (var canal = FileChannel.open(aparte, StandardOpenOption.WRITE)) {
        canal.force(true);
      }
      Files.move(aparte, archivo(aviso), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void quitar(Aviso aviso) {
    try {
      Files.deleteIfExists(archivo(aviso));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void apartar(Aviso aviso) {
    try {
      Files.write(rechazados.resolve(aviso.id() + ".json"), json.writeValueAsBytes(aviso));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    quitar(aviso);
  }

  List<Aviso> pendientes() {
    try (var archivos = Files.list(pendientes)) {
      return archivos
          .filter(a -> a.toString().endsWith(".json"))
          .sorted()
          .map(a -> json.readValue(a, Aviso.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path archivo(Aviso aviso) {
    return pendientes.resolve(aviso.id() + ".json");
  }
}
