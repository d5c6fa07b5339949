package pe.gob.indecopi.local.vecinos.correo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.gob.indecopi.local.vecinos.Ajustes;
import tools.jackson.databind.json.JsonMapper;

class BuzonTest {

  @TempDir Path datos;

  @Test
  void mailOutlivesARestartAndAHalfWrittenLine() throws Exception {
    buzon().recibir(new Mensaje("a@x.pe", "uno", "", null));
    Files.writeString(datos.resolve("correo.jsonl"), "{\"para\":\"a@", StandardOpenOption.APPEND);

    var trasCaida = buzon();
    trasCaida.recibir(new Mensaje("a@x.pe", "dos", "", null));

    assertThat(buzon().para("a@x.pe")).extracting(Mensaje::asunto).containsExactly("uno", "dos");
  }

  private Buzon buzon() throws Exception {
    var ajustes =
        new Ajustes(
            "http://localhost:8090",
            datos,
            Duration.ZERO,
            List.of(),
            "",
            "",
            Duration.ZERO,
            0,
            Duration.ZERO);
    return new Buzon(ajustes, JsonMapper.shared(), Clock.systemUTC());
  }
}
