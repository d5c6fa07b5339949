package pe.gob.indecopi.platform.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.Mockito;

/** What can be seen without a Docker engine of the tests that need one. */
class EnContenedoresTest {
  private final ExtensionContext contexto = Mockito.mock(ExtensionContext.class);
  private final List<String> avisos = new ArrayList<>();

  @Test
  void withoutAnEngineAClassIsSkippedAndTheReasonSaysWhatItWouldHaveRunOn() {
    Mockito.when(contexto.getDisplayName()).thenReturn("AgregadosEnMongoTest");
    var sinMotor =
        new CondicionDeContenedores(() -> false, avisos::add).evaluateExecutionCondition(contexto);
    assertThat(sinMotor.isDisabled()).isTrue();
    assertThat(sinMotor.getReason()).contains(CondicionDeContenedores.SIN_MOTOR);
    assertThat(avisos)
        .containsExactly(
            "AgregadosEnMongoTest skipped: no Docker engine here; these run on real MongoDB and"
                + " Kafka where there is one");
  }

  @Test
  void withAnEngineItRuns() {
    var conMotor =
        new CondicionDeContenedores(() -> true, avisos::add).evaluateExecutionCondition(contexto);
    assertThat(conMotor.isDisabled()).isFalse();
    assertThat(avisos).isEmpty();
  }

  @Test
  void theImagesAreThoseThatComposeRuns() throws IOException {
    var compose = Files.readAllLines(Path.of("..", "..", "docker-compose.yml"));
    assertThat(compose)
        .contains("    image: " + MongoDeContenedor.IMAGEN)
        .contains("    image: " + KafkaDeContenedor.IMAGEN);
  }
}
