package pe.gob.indecopi.fees.orden;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Tema;
import tools.jackson.databind.json.JsonMapper;

/** Wires orders to the store, the topic and the legal clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrdenProperties.class)
class OrdenConfiguration {

  @Bean
  Ordenes ordenes(FabricaDeAgregados fabrica, JsonMapper json) {
    return new Ordenes(fabrica.de("ordenes", new OrdenTraductor(json)));
  }

  @Bean
  Lecturas lecturas(MongoDatabase base, InstantSource reloj) {
    return new Lecturas(base.getCollection("lecturas"), reloj);
  }

  @Bean
  VencimientoDeOrdenes vencimientoDeOrdenes(Ordenes ordenes) {
    return new VencimientoDeOrdenes(ordenes);
  }

  @Bean
  Tema temaDePagos() {
    return Tema.de(HechosDePago.TEMA);
  }
}
