package pe.gob.indecopi.procedimientos.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.tramite.Contextos;

/** The route that counts terms. Off with {@code indecopi.computos.enabled}. */
@AutoConfiguration(afterName = "pe.gob.indecopi.procedimientos.tramite.TramiteAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean(Contextos.class)
@ConditionalOnBooleanProperty(name = "indecopi.computos.enabled", matchIfMissing = true)
class ComputosWebAutoConfiguration {

  @Bean
  ComputosController computosController(Contextos contextos, Entrada entrada, RelojLegal reloj) {
    return new ComputosController(contextos, entrada, reloj);
  }

  @Bean
  RutasPublicas rutasDeComputos() {
    return RutasPublicas.de("POST /computos");
  }
}
