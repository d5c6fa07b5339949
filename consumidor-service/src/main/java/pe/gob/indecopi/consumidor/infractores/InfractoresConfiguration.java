package pe.gob.indecopi.consumidor.infractores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class InfractoresConfiguration {

  @Bean
  Infractores infractores(
      FabricaDeAgregados fabrica, JsonMapper json, CodigoDelConsumidor codigos) {
    return new Infractores(fabrica, json, codigos);
  }

  @Bean
  RutasPublicas infractoresAbiertos() {
    return RutasPublicas.de(
        "GET /infractores", "GET /infractores/**", "GET /infractores.csv", "GET /infractores.json");
  }
}
