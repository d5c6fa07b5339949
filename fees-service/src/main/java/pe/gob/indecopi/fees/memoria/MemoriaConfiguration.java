package pe.gob.indecopi.fees.memoria;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Wires the memory of the tariff to the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MemoriaProperties.class)
class MemoriaConfiguration {

  @Bean
  Borradores borradores(FabricaDeAgregados fabrica) {
    return new Borradores(fabrica.de("tarifas", new BorradorTraductor()));
  }

  @Bean
  Memoria memoria(Borradores borradores, Tarifario tarifario) {
    return new Memoria(borradores, tarifario);
  }

  @Bean
  Redaccion redaccion(
      Borradores borradores, Memoria memoria, Tarifario tarifario, RelojLegal reloj) {
    return new Redaccion(borradores, memoria, tarifario, reloj);
  }

  @Bean
  Periodico refrescoDeTarifas(Memoria memoria, MemoriaProperties propiedades) {
    return new Periodico("tarifas", propiedades.refresco(), memoria::refrescar);
  }
}
