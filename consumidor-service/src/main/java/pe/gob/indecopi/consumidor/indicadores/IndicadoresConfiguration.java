package pe.gob.indecopi.consumidor.indicadores;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.consumidor.reclamo.Contables;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class IndicadoresConfiguration {

  @Bean
  Contadores contadores(MongoDatabase base, FabricaDeAgregados fabrica, JsonMapper json) {
    return new Contadores(base, fabrica, json);
  }

  @Bean
  Fines finesDeReclamos(MongoDatabase base) {
    return new Fines(base);
  }

  @Bean
  Contables contables(Reclamos reclamos) {
    return new Contables(reclamos);
  }

  @Bean
  PorProveedor porProveedor(Contables contables, Fines fines) {
    return new PorProveedor(contables, fines);
  }

  @Bean
  Recuento recuento(Contables contables, Contadores contadores, Fines fines, RelojLegal reloj) {
    return new Recuento(contables, contadores, fines, reloj);
  }

  @Bean
  Periodico recuentoPeriodico(
      Recuento recuento, @Value("${indecopi.indicadores.recuento:10s}") Duration cada) {
    return new Periodico("indicadores", cada, recuento::contar);
  }

  @Bean
  RutasPublicas rutasDeIndicadores() {
    return RutasPublicas.de("GET /indicadores");
  }
}
