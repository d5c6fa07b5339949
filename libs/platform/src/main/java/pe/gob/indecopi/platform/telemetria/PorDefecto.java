package pe.gob.indecopi.platform.telemetria;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Puts the settings that every service of the suite shares behind all others: whatever a service or
 * an installation sets wins. Off with {@code indecopi.telemetria.enabled=false}.
 */
final class PorDefecto implements EnvironmentPostProcessor {

  private static final String ARCHIVO = "META-INF/indecopi/por-defecto.properties";

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment entorno, SpringApplication programa) {
    if (!entorno.getProperty("indecopi.telemetria.enabled", Boolean.class, true)) {
      return;
    }
    try {
      entorno
          .getPropertySources()
          .addLast(new ResourcePropertySource(ARCHIVO, new ClassPathResource(ARCHIVO)));
    } catch (IOException falta) {
      throw new UncheckedIOException(falta);
    }
  }
}
