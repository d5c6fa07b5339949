package pe.gob.indecopi.procedimientos.escritorio;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.tramite.Asignaciones;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Mesa;
import pe.gob.indecopi.procedimientos.web.Mudanza;

/** The desks of a service that has files. Off with {@code indecopi.escritorio.enabled}. */
@AutoConfiguration(afterName = "pe.gob.indecopi.procedimientos.web.ExpedientesWebAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.escritorio.enabled", matchIfMissing = true)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean({Mesa.class, Mudanza.class})
class EscritorioAutoConfiguration {

  @Bean
  EscritorioController escritorioController(Mesa mesa, Contextos contextos, RelojLegal reloj) {
    return new EscritorioController(mesa, contextos, reloj);
  }

  @Bean
  EnBloqueController enBloqueController(
      Asignaciones asignaciones, Mudanza mudanza, Idempotencia idempotencia, RelojLegal reloj) {
    return new EnBloqueController(asignaciones, mudanza, idempotencia, reloj);
  }

  @Bean
  EstadisticaController estadisticaController(Mesa mesa, RelojLegal reloj) {
    return new EstadisticaController(new Estadisticas(mesa), reloj);
  }
}
