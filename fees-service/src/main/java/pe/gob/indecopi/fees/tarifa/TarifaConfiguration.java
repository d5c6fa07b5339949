package pe.gob.indecopi.fees.tarifa;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;

/** Reads every tariff that ships; one that cannot be read stops the start. */
@Configuration(proxyBeanMethods = false)
class TarifaConfiguration {

  private static final String ARCHIVOS = "classpath*:/tarifa/*.yaml";

  @Bean
  Tarifario tarifario() throws IOException {
    List<Tarifa> tarifas = new ArrayList<>();
    for (var archivo : new PathMatchingResourcePatternResolver().getResources(ARCHIVOS)) {
      try (var texto = new InputStreamReader(archivo.getInputStream(), StandardCharsets.UTF_8)) {
        tarifas.add(LectorDeTarifa.leer("tarifa/" + archivo.getFilename(), texto));
      }
    }
    return new Tarifario(tarifas);
  }

  @Bean
  RutasPublicas rutasDeTarifa() {
    return RutasPublicas.de(
        "GET /tarifario",
        "GET /tarifario/{procedimiento:(?!borradores$).*}",
        "GET /uit",
        "POST /liquidaciones");
  }
}
