package pe.gob.indecopi.fees.conciliacion;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.fees.orden.PagosDeBancoMongo;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Wires reconciliation to the store. */
@Configuration(proxyBeanMethods = false)
class ConciliacionConfiguration {

  @Bean
  ConciliacionesMongo conciliaciones(FabricaDeAgregados fabrica, MongoDatabase base) {
    return new ConciliacionesMongo(
        fabrica.de("conciliaciones", new ConciliacionTraductor()),
        base.getCollection("conciliacionLineas"));
  }

  @Bean
  Conciliador conciliador(
      ConciliacionesMongo conciliaciones, PagosDeBancoMongo banco, RelojLegal reloj) {
    return new Conciliador(conciliaciones, banco, reloj);
  }

  /** A file that a crash left half gone through is finished. */
  @Bean
  Periodico barridoDeConciliaciones(
      Conciliador conciliador, @Value("${indecopi.fees.conciliacion.barrido:60s}") Duration cada) {
    return new Periodico("conciliaciones", cada, conciliador::barrer);
  }
}
