package pe.gob.indecopi.signos.registro;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class RegistroConfiguration {

  @Bean
  Novedades novedadesDelRegistro(MongoDatabase base) {
    return new Novedades(base);
  }

  @Bean
  Gracia gracia(Plazos plazos) {
    return new GraciaHabil(plazos);
  }

  @Bean
  Registros registros(
      FabricaDeAgregados fabrica, JsonMapper json, Novedades novedades, Gracia gracia) {
    return new Registros(fabrica, json, novedades, gracia);
  }

  @Bean
  Inscripciones inscripciones(Registros registros, RegistroDeSigno asunto) {
    return new Inscripciones(registros, asunto);
  }

  @Bean
  NovedadesDelEvento novedadesDelEventoDeRegistro(
      Environment entorno, Registros registros, Novedades novedades) {
    return new NovedadesDelEvento(
        entorno.getProperty("spring.application.name", "signos-service"), registros, novedades);
  }

  @Bean
  Certificados certificados(
      Constancias constancias, Registros registros, Inscripciones inscripciones) {
    return new Certificados(constancias, registros, inscripciones);
  }

  /** The register is open to everybody. */
  @Bean
  RutasPublicas registroAbierto() {
    return RutasPublicas.de("GET /registros/**");
  }

  @Bean
  Tema registrosDelOrgano() {
    return Registros.TEMA;
  }
}
