package pe.gob.indecopi.procedimientos.organo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Puts the settings that every organ's service shares behind all others, for a program that says
 * which service it is ({@code indecopi.servicio: signos}): whatever it or an installation sets
 * wins.
 */
final class ValoresDeOrgano implements EnvironmentPostProcessor {
  private static final String ARCHIVO = "META-INF/indecopi/organo.properties";

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment entorno, SpringApplication programa) {
    if (!entorno.containsProperty("indecopi.servicio")) {
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
