package pe.gob.indecopi.procedimientos.casilla;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** The routes of the box, where there are files whose notices are read. */
@AutoConfiguration(afterName = "pe.gob.indecopi.procedimientos.tramite.TramiteAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean({Casilla.class, AlLeer.class})
class CasillaWebAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  CasillaController casillaController(
      Casilla casilla, Idempotencia idempotencia, RelojLegal reloj, AlLeer expedientes) {
    return new CasillaController(casilla, idempotencia, reloj, expedientes);
  }
}
