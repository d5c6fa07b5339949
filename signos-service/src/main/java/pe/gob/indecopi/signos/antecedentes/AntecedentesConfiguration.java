package pe.gob.indecopi.signos.antecedentes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.signos.figura.FigurasDeSolicitudes;
import pe.gob.indecopi.signos.figura.FigurasDelRegistro;
import pe.gob.indecopi.signos.figura.FigurasOpuestas;

@Configuration(proxyBeanMethods = false)
class AntecedentesConfiguration {

  @Bean
  FigurasDelExpediente figurasDelExpediente(
      FigurasDelRegistro registradas,
      FigurasDeSolicitudes solicitadas,
      FigurasOpuestas opuestas,
      RelojLegal reloj) {
    return new FigurasDelExpediente(registradas, solicitadas, opuestas, reloj);
  }

  @Bean
  ObrasRecibidas obrasRecibidas(Environment entorno, FabricaDeAgregados fabrica) {
    return new ObrasRecibidas(
        entorno.getProperty("spring.application.name", "signos-service"), fabrica);
  }
}
