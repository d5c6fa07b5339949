package pe.gob.indecopi.signos.inscripcion;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.signos.registro.Registros;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class InscripcionConfiguration {

  @Bean
  Asunto modificacionDeRegistros(Catalogo catalogo, Registros registros, JsonMapper json) {
    return sobre(catalogo, registros, new Modificacion(json));
  }

  @Bean
  Asunto renovacionDeRegistros(Catalogo catalogo, Registros registros) {
    return sobre(catalogo, registros, new Renovacion());
  }

  @Bean
  Asunto renunciaARegistros(Catalogo catalogo, Registros registros) {
    return sobre(catalogo, registros, new Renuncia());
  }

  @Bean
  Asunto cancelacionDeRegistros(Catalogo catalogo, Registros registros) {
    return sobre(catalogo, registros, Extincion.cancelacion());
  }

  @Bean
  Asunto nulidadDeRegistros(Catalogo catalogo, Registros registros) {
    return sobre(catalogo, registros, Extincion.nulidad());
  }

  @Bean
  Asunto gravamenDeRegistros(Catalogo catalogo, Registros registros) {
    return sobre(catalogo, registros, new Gravamen());
  }

  @Bean
  Asunto denunciaPorInfraccion(Catalogo catalogo, Registros registros) {
    return sobre(catalogo, registros, new Denuncia());
  }

  @Bean
  Asunto visitaInspectiva(Catalogo catalogo, Registros registros) {
    return sobre(catalogo, registros, new Visita());
  }

  private static Asunto sobre(Catalogo catalogo, Registros registros, SobreRegistro que) {
    var entrada = catalogo.de(que.procedimiento(), Regimen.TUPA_2010, LocalDate.MAX).orElseThrow();
    var delCatalogo = new AsuntoDelCatalogo(entrada, catalogo.dentroDe(entrada, LocalDate.MAX));
    return new AsuntoSobreRegistro(delCatalogo, que, registros);
  }

  @Bean
  Inscripciones inscripciones(Registros registros, JsonMapper json) {
    return new Inscripciones(
        registros,
        List.of(
            new Modificacion(json),
            new Renovacion(),
            new Renuncia(),
            Extincion.cancelacion(),
            Extincion.nulidad(),
            new ModificacionDeContrato()));
  }
}
