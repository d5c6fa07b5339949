package pe.gob.indecopi.concursal.difusion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class DifusionConfiguration {

  @Bean
  Deudores deudores(FabricaDeAgregados fabrica, JsonMapper json) {
    return new Deudores(fabrica, json);
  }

  /** The register is open to everybody. */
  @Bean
  RutasPublicas registroAbierto() {
    return RutasPublicas.de("GET /registros/**");
  }

  @Bean
  Tema temaDeConcursos() {
    return Deudores.TEMA;
  }
}
