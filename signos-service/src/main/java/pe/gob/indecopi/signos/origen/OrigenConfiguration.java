package pe.gob.indecopi.signos.origen;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.signos.registro.Registros;

@Configuration(proxyBeanMethods = false)
class OrigenConfiguration {

  @Bean
  Asunto usoDeDenominacion(Catalogo catalogo, Registros registros) {
    var entrada = catalogo.de("DSD-1", Regimen.TUPA_2010, LocalDate.MAX).orElseThrow();
    return new UsoDeDenominacion(
        new AsuntoDelCatalogo(entrada, catalogo.dentroDe(entrada, LocalDate.MAX)), registros);
  }
}
