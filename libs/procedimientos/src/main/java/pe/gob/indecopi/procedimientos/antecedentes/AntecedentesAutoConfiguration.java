package pe.gob.indecopi.procedimientos.antecedentes;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Sanciones;

/** The antecedents in a service that has files. Off with {@code indecopi.antecedentes.enabled}. */
@AutoConfiguration(afterName = "pe.gob.indecopi.procedimientos.tramite.TramiteAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.antecedentes.enabled", matchIfMissing = true)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean(Expedientes.class)
class AntecedentesAutoConfiguration {

  @Bean
  Antecedentes antecedentes(MongoDatabase base) {
    return new Antecedentes(base);
  }

  @Bean
  AntecedentesDelEvento antecedentesDelEvento(Environment entorno, Antecedentes antecedentes) {
    return new AntecedentesDelEvento(
        entorno.getProperty("spring.application.name", "indecopi"), antecedentes);
  }

  @Bean
  AntecedentesController antecedentesController(Antecedentes antecedentes) {
    return new AntecedentesController(antecedentes);
  }

  @Bean
  Tema temaDeSanciones() {
    return Tema.de(Sanciones.TEMA);
  }
}
