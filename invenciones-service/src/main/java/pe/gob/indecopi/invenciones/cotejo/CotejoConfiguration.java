package pe.gob.indecopi.invenciones.cotejo;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CotejoProperties.class)
class CotejoConfiguration {

  @Bean
  RegistroDeSignos registroDeSignos(CotejoProperties ajustes, JsonMapper json) {
    var vecino = ajustes.vecino();
    return new RegistroDeSignos(vecino.cliente(SignosClient.class, json), vecino.cortacircuito());
  }

  @Bean
  Cotejos cotejos(
      MongoDatabase base,
      Expedientes expedientes,
      Anotaciones anotaciones,
      RegistroDeSignos signos) {
    return new Cotejos(base, expedientes, anotaciones, signos);
  }

  @Bean
  Periodico cotejoPeriodico(Cotejos cotejos, CotejoProperties ajustes) {
    return new Periodico("cotejo", ajustes.barrido(), cotejos::barrer);
  }
}
