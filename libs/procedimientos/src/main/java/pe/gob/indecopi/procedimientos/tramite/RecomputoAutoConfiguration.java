package pe.gob.indecopi.procedimientos.tramite;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.casilla.Casilla;
import pe.gob.indecopi.procedimientos.decreto.Decretos;
import pe.gob.indecopi.procedimientos.decreto.DecretosProperties;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;

/** Counts the open terms again when a day is decreed, for a service that has files. */
@AutoConfiguration(
    afterName = {
      "pe.gob.indecopi.procedimientos.tramite.TramiteAutoConfiguration",
      "pe.gob.indecopi.procedimientos.decreto.DecretosAutoConfiguration"
    })
@ConditionalOnBean({Expedientes.class, Decretos.class})
class RecomputoAutoConfiguration {

  /** Before the sweep of the terms that ended: a decreed day may have moved their end. */
  @Bean
  @Order(0)
  RecomputoDePlazos recomputoDePlazos(
      Expedientes expedientes,
      Contextos contextos,
      Decretos decretos,
      RelojLegal reloj,
      InstantSource sistema,
      DecretosProperties ajustes) {
    return new RecomputoDePlazos(
        expedientes,
        contextos,
        decretos,
        reloj,
        sistema,
        ajustes.repaso(),
        RecomputoDePlazos.PAGINA);
  }

  @Bean
  Seguimiento avisosMovidos(Casilla casilla) {
    return new AvisosMovidos(casilla);
  }
}
