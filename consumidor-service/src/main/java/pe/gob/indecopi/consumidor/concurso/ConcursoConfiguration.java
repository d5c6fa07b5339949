package pe.gob.indecopi.consumidor.concurso;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.consumidor.reclamo.ReclamosEnConcurso;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

@Configuration(proxyBeanMethods = false)
class ConcursoConfiguration {

  @Bean
  ConcursosRecibidos concursosRecibidos(
      Environment entorno,
      FabricaDeAgregados fabrica,
      Expedientes expedientes,
      Anotaciones anotaciones,
      ObjectProvider<ReclamosEnConcurso> reclamos) {
    var servicio = entorno.getProperty("spring.application.name", "consumidor-service");
    return new ConcursosRecibidos(servicio, fabrica, expedientes, anotaciones, reclamos::getObject);
  }
}
