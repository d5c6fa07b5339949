package pe.gob.indecopi.consumidor.competencia;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;

@Configuration(proxyBeanMethods = false)
class CompetenciaConfiguration {

  @Bean
  CodigoDelConsumidor codigoDelConsumidor() {
    return CodigoDelConsumidor.cargar();
  }

  @Bean
  Uit uit() {
    return Uit.delPeru();
  }

  @Bean
  Competencia competencia(Catalogo catalogo, CodigoDelConsumidor codigos, Uit uit) {
    return new Competencia(catalogo, codigos, uit);
  }

  @Bean
  Tasas tasasDeDenuncia(Tesoreria tesoreria) {
    return new Tasas(tesoreria);
  }

  @Bean
  RutasPublicas competenciaAbierta() {
    return RutasPublicas.de("GET /competencia");
  }
}
