package pe.gob.indecopi.platform.idempotencia;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import pe.gob.indecopi.platform.problema.Problemas;
import pe.gob.indecopi.platform.reloj.Periodico;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers by their Idempotency-Key where there is a store. */
@AutoConfiguration(
    afterName = {
      "pe.gob.indecopi.platform.almacen.AlmacenAutoConfiguration",
      "pe.gob.indecopi.platform.reloj.RelojAutoConfiguration",
      "pe.gob.indecopi.platform.problema.ProblemaAutoConfiguration"
    })
@ConditionalOnBooleanProperty(name = "indecopi.idempotencia.enabled", matchIfMissing = true)
@ConditionalOnBean({MongoDatabase.class, Problemas.class})
@EnableConfigurationProperties(IdempotenciaProperties.class)
class IdempotenciaAutoConfiguration {

  private static final String SECRETO_LOCAL = "secreto-solo-para-la-instalacion-local";

  @Bean
  @ConditionalOnMissingBean
  Respuestas respuestas(
      MongoDatabase base, ObjectProvider<InstantSource> reloj, IdempotenciaProperties propiedades) {
    return new Respuestas(base, reloj.getIfAvailable(InstantSource::system), propiedades.reclamo());
  }

  @Bean
  @ConditionalOnMissingBean
  Idempotencia idempotencia(
      Respuestas respuestas,
      Problemas problemas,
      JsonMapper mapper,
      IdempotenciaProperties propiedades,
      Environment entorno) {
    var sello = new Sello(secreto(propiedades, entorno));
    return new Idempotencia(new Claves(sello, mapper), respuestas, problemas, mapper);
  }

  @Bean
  Periodico limpiezaDeRespuestas(
      Respuestas respuestas,
      ObjectProvider<InstantSource> reloj,
      IdempotenciaProperties propiedades) {
    var limpieza =
        new Limpieza(
            respuestas, reloj.getIfAvailable(InstantSource::system), propiedades.conservar());
    return new Periodico("limpieza-de-respuestas", propiedades.limpieza(), limpieza::limpiar);
  }

  private static String secreto(IdempotenciaProperties propiedades, Environment entorno) {
    var local = propiedades.secreto() == null && entorno.acceptsProfiles(Profiles.of("local"));
    return local ? SECRETO_LOCAL : propiedades.secretoExigido();
  }
}
