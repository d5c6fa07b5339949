package pe.gob.indecopi.consumidor.reclamo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReclamoProperties.class)
class ReclamoConfiguration {

  @Bean
  Reclamos reclamos(FabricaDeAgregados fabrica, JsonMapper json) {
    return new Reclamos(fabrica, json);
  }

  @Bean
  Terminos terminos(Plazos plazos, ReclamoProperties ajustes) {
    return new Terminos(plazos, ajustes);
  }

  @Bean
  Acceso acceso() {
    return new Acceso();
  }

  @Bean
  Presentacion presentacion(
      Reclamos reclamos, Terminos terminos, RelojLegal reloj, ReclamoProperties ajustes) {
    return new Presentacion(reclamos, terminos, reloj, ajustes);
  }

  @Bean
  Posibilidades posibilidades(
      @Value("${server.servlet.context-path:}") String contexto,
      ObjectProvider<AccionesDeSala> salas) {
    return new Posibilidades(contexto, () -> salas.orderedStream().toList());
  }

  @Bean
  Vistas vistasDeReclamo(Terminos terminos, RelojLegal reloj, Posibilidades posibilidades) {
    return new Vistas(terminos, reloj, posibilidades);
  }
}
