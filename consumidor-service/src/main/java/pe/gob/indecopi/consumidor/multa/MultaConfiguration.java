package pe.gob.indecopi.consumidor.multa;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MultasProperties.class)
class MultaConfiguration {

  @Bean
  Multas multas(FabricaDeAgregados fabrica, JsonMapper json) {
    return new Multas(fabrica, json);
  }

  @Bean
  Ejecucion ejecucionDeMultas(
      Multas multas,
      Tesoreria tesoreria,
      CodigoDelConsumidor codigos,
      Uit uits,
      MultasProperties ajustes,
      ObjectProvider<Anotaciones> anotaciones,
      RelojLegal reloj) {
    var deLey = codigos.de(Regimen.TUPA_2010, LocalDate.MAX).prontoPago().porcentaje();
    var rebaja = Objects.requireNonNullElse(ajustes.prontoPago(), deLey);
    return new Ejecucion(
        multas, tesoreria, codigos, new ReglasDeCobro(uits, rebaja), anotaciones::getObject, reloj);
  }

  @Bean
  PagosDeMultas pagosDeMultas(Environment entorno, Ejecucion ejecucion) {
    return new PagosDeMultas(
        entorno.getProperty("spring.application.name", "consumidor-service"), ejecucion);
  }
}
