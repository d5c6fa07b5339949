package pe.gob.indecopi.procedimientos.web;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.decreto.Decretos;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/**
 * The routes of the calendar: terms and decreed days. Off with {@code indecopi.computos.enabled}.
 */
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
  @ConditionalOnBean({Decretos.class, Expedientes.class})
  DiasController diasController(
      Decretos decretos,
      Expedientes expedientes,
      CalendarioHabil calendario,
      Entrada entrada,
      Idempotencia idempotencia,
      RelojLegal reloj,
      InstantSource sistema) {
    return new DiasController(
        decretos, expedientes, calendario, entrada, idempotencia, reloj, sistema);
  }

  @Bean
  RutasPublicas rutasDeComputos() {
    return RutasPublicas.de("POST /computos", "GET /calendario/dias");
  }
}
