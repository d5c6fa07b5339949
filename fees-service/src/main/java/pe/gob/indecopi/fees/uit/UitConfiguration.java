package pe.gob.indecopi.fees.uit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the UIT of every year; a file that cannot be read stops the start. */
@Configuration(proxyBeanMethods = false)
class UitConfiguration {

  private static final String ARCHIVO = "uit.yaml";

  @Bean
  Uit uit() throws IOException {
    var recurso = new ClassPathResource(ARCHIVO);
    try (var texto = new InputStreamReader(recurso.getInputStream(), StandardCharsets.UTF_8)) {
      return Uit.leer(ARCHIVO, texto);
    }
  }
}
