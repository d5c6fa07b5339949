package pe.gob.indecopi.platform.prueba;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips aloud, and closes each class with the comparison of what it sent. */
final class CondicionDeContenedores implements ExecutionCondition, AfterAllCallback {
  static final String SIN_MOTOR =
      "skipped: no Docker engine here; these run on real MongoDB and Kafka where there is one";

  private final BooleanSupplier hayMotor;
  private final Consumer<String> aviso;

  CondicionDeContenedores() {
    this(() -> DockerClientFactory.instance().isDockerAvailable(), System.out::println);
  }

  CondicionDeContenedores(BooleanSupplier hayMotor, Consumer<String> aviso) {
    this.hayMotor = hayMotor;
    this.aviso = aviso;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexto) {
    if (hayMotor.getAsBoolean()) {
      return ConditionEvaluationResult.enabled("there is a Docker engine");
    }
    aviso.accept(contexto.getDisplayName() + " " + SIN_MOTOR);
    return ConditionEvaluationResult.disabled(SIN_MOTOR);
  }

  @Override
  public void afterAll(ExtensionContext contexto) {
    MongoDeContenedor.compararConLaLista();
  }
}
