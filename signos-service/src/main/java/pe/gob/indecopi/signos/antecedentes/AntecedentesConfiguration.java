package pe.gob.indecopi.signos.antecedentes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;

@Configuration(proxyBeanMethods = false)
class AntecedentesConfiguration {

  @Bean
  ObrasRecibidas obrasRecibidas(Environment entorno, FabricaDeAgregados fabrica) {
    return new ObrasRecibidas(
        entorno.getProperty("spring.application.name", "signos-service"), fabrica);
  }
}
