package pe.gob.indecopi.signos.gaceta;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.tramite.Contextos;

@Configuration(proxyBeanMethods = false)
class GacetaConfiguration {

  @Bean
  Gaceta gaceta(MongoDatabase base) {
    return new Gaceta(base);
  }

  @Bean
  Publicador publicador(Gaceta gaceta, Contextos contextos) {
    return new Publicador(gaceta, contextos);
  }

  @Bean
  GacetaEnPapel gacetaEnPapel(Constancias constancias) {
    return new GacetaEnPapel(constancias);
  }

  /** The gazette is open to everybody. */
  @Bean
  RutasPublicas gacetaAbierta() {
    return RutasPublicas.de("GET /gaceta", "GET /gaceta.atom", "GET /gaceta/*");
  }
}
