package pe.gob.indecopi.signos.vigilancia;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.signos.gaceta.Gaceta;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VigilanciaProperties.class)
class VigilanciaConfiguration {

  @Bean
  Vigilancias vigilancias(MongoDatabase base) {
    return new Vigilancias(base);
  }

  @Bean
  Hallazgos hallazgos(MongoDatabase base) {
    return new Hallazgos(base);
  }

  @Bean
  BarridoDeVigilancias barridoDeVigilancias(
      Gaceta gaceta, Vigilancias vigilancias, Hallazgos hallazgos, RelojLegal reloj) {
    return new BarridoDeVigilancias(gaceta, vigilancias, hallazgos, reloj);
  }

  @Bean
  Periodico vigilanciasPeriodicas(BarridoDeVigilancias barrido, VigilanciaProperties ajustes) {
    return new Periodico("vigilancias", ajustes.barrido(), barrido::barrer);
  }
}
