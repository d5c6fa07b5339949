package pe.gob.indecopi.consumidor.copias;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.tramite.CobroAlActuar;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;

@Configuration(proxyBeanMethods = false)
class CopiasConfiguration {

  @Bean
  Asunto copiasCertificadas(Catalogo catalogo) {
    var entrada =
        catalogo
            .de(CobroDeReproduccion.PROCEDIMIENTO, Regimen.TUPA_2010, LocalDate.MAX)
            .orElseThrow();
    return new CopiasCertificadas(
        new AsuntoDelCatalogo(entrada, catalogo.dentroDe(entrada, LocalDate.MAX)));
  }

  @Bean
  CobroAlActuar cobroDeReproduccion(Tesoreria tesoreria, RelojLegal reloj) {
    return new CobroDeReproduccion(tesoreria, reloj);
  }
}
