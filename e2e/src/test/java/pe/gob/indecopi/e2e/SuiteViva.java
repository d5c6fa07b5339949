package pe.gob.indecopi.e2e;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running suite, which is started once for all of them and stopped at the end. */
final class SuiteViva implements ParameterResolver {
  static {
    // A journey looks at once, and again soon: most of what it waits for has happened already.
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
  }

  @Override
  public boolean supportsParameter(ParameterContext parametro, ExtensionContext contexto) {
    return parametro.getParameter().getType() == Corrida.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parametro, ExtensionContext contexto) {
    return contexto
        .getRoot()
        .getStore(Namespace.create(SuiteViva.class))
        .computeIfAbsent(Corrida.class, clase -> new Corrida(), Corrida.class);
  }
}
