package pe.gob.indecopi.signos;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;
import tools.jackson.databind.json.JsonMapper;

/** What the organ plugs into the library. */
@Configuration(proxyBeanMethods = false)
class SignosConfiguration {

  @Bean
  Catalogo catalogo() {
    return Catalogo.cargar("tupa/dsd.yaml");
  }

  @Bean
  RegistroDeSigno registroDeSigno(JsonMapper json) {
    return new RegistroDeSigno(json);
  }
}
