package pe.gob.indecopi.procedimientos.registro;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import tools.jackson.databind.json.JsonMapper;

/**
 * A register for a service that says what it registers. Off with {@code indecopi.registro.enabled}.
 */
@AutoConfiguration(afterName = "pe.gob.indecopi.platform.almacen.AlmacenAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.registro.enabled", matchIfMissing = true)
@ConditionalOnBean(Inscribible.Todos.class)
class RegistrosAutoConfiguration {

  @Bean
  Registros registros(FabricaDeAgregados fabrica, JsonMapper json, Inscribible.Todos inscribibles) {
    return new Registros(fabrica, json, inscribibles);
  }

  @Bean
  RegistrosController registrosController(Registros registros) {
    return new RegistrosController(registros);
  }

  /** The register is open to everybody. */
  @Bean
  RutasPublicas registroAbierto() {
    return RutasPublicas.de("GET /registros/**");
  }

  @Bean
  Tema temaDeRegistros() {
    return Registros.TEMA;
  }
}
