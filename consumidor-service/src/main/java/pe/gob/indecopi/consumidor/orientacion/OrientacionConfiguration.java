package pe.gob.indecopi.consumidor.orientacion;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class OrientacionConfiguration {

  @Bean
  Orientaciones orientaciones(MongoDatabase base, JsonMapper json) {
    return new Orientaciones(base, json);
  }
}
