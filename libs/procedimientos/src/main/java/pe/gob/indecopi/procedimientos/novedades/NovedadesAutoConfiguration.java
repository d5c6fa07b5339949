package pe.gob.indecopi.procedimientos.novedades;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/** The feeds of a service that has files. Off with {@code indecopi.novedades.enabled}. */
@AutoConfiguration(afterName = "pe.gob.indecopi.procedimientos.tramite.TramiteAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.novedades.enabled", matchIfMissing = true)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean(Expedientes.class)
class NovedadesAutoConfiguration {

  @Bean
  Novedades novedades(MongoDatabase base, InstantSource reloj) {
    return new Novedades(base, reloj);
  }

  @Bean
  NovedadesDelEvento novedadesDelEvento(
      Environment entorno, Expedientes expedientes, Novedades novedades) {
    return new NovedadesDelEvento(
        entorno.getProperty("spring.application.name", "indecopi"), expedientes, novedades);
  }

  @Bean
  NovedadesController novedadesController(Novedades novedades, Environment entorno) {
    return new NovedadesController(
        novedades, entorno.getProperty("server.servlet.context-path", ""));
  }
}
