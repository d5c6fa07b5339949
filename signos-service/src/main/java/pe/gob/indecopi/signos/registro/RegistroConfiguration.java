package pe.gob.indecopi.signos.registro;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class RegistroConfiguration {

  @Bean
  Registros registros(FabricaDeAgregados fabrica, JsonMapper json, RegistroDeSigno asunto) {
    return new Registros(fabrica, json, asunto);
  }

  @Bean
  Certificados certificados(Constancias constancias, Registros registros) {
    return new Certificados(constancias, registros);
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
