package pe.gob.indecopi.consumidor.derivacion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.consumidor.competencia.Competencia;
import pe.gob.indecopi.consumidor.propuesta.AcuerdoEnPapel;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.tramite.Cobranza;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.PresentarExpediente;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class DerivacionConfiguration {

  @Bean
  Derivacion derivacion(
      Reclamos reclamos,
      Competencia competencia,
      Contextos contextos,
      PresentarExpediente presentar,
      Cobranza cobranza,
      Entrada entrada,
      Archivos archivos,
      AcuerdoEnPapel papel,
      RelojLegal reloj,
      JsonMapper mapper) {
    return new Derivacion(
        reclamos,
        competencia,
        contextos,
        presentar,
        cobranza,
        entrada,
        archivos,
        papel,
        reloj,
        mapper);
  }

  @Bean
  AccionesDeDerivacion accionesDeDerivacion() {
    return new AccionesDeDerivacion();
  }
}
