package pe.gob.indecopi.signos.vigilancia;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.correo.Cortesias;
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

  /** Where no mail is sent, what is found is in the findings alone. */
  @Bean
  BarridoDeVigilancias barridoDeVigilancias(
      Gaceta gaceta,
      Vigilancias vigilancias,
      Hallazgos hallazgos,
      ObjectProvider<Cortesias> cortesias,
      RelojLegal reloj) {
    return new BarridoDeVigilancias(
        gaceta, vigilancias, hallazgos, cortesias.getIfAvailable(() -> (_, _, _) -> {}), reloj);
  }

  @Bean
  CorreoDeHallazgo correoDeHallazgo(
      Vigilancias vigilancias,
      Hallazgos hallazgos,
      @Value("${indecopi.correo.enlace:http://localhost:8080}") URI enlace) {
    return new CorreoDeHallazgo(vigilancias, hallazgos, enlace);
  }

  @Bean
  Periodico vigilanciasPeriodicas(BarridoDeVigilancias barrido, VigilanciaProperties ajustes) {
    return new Periodico("vigilancias", ajustes.barrido(), barrido::barrer);
  }
}
