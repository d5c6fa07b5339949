package pe.gob.indecopi.procedimientos.identidad;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.procedimientos.tramite.Identificador;
import tools.jackson.databind.json.JsonMapper;

/**
 * The client of the PIDE, where {@code indecopi.pide.url} says where it is. Off with {@code
 * indecopi.pide.enabled}; beans of {@link Identificador} and {@link Contribuyentes} take its place.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "indecopi.pide.enabled", matchIfMissing = true)
@ConditionalOnExpression("!'${indecopi.pide.url:}'.isBlank()")
@EnableConfigurationProperties(PideProperties.class)
class IdentidadAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Identificador identificador(PideProperties ajustes, JsonMapper json) {
    return new IdentificadorPide(cliente(ajustes, json), ajustes);
  }

  @Bean
  @ConditionalOnMissingBean
  Contribuyentes contribuyentes(PideProperties ajustes, JsonMapper json) {
    return new ContribuyentesPide(cliente(ajustes, json), ajustes);
  }

  static PideClient cliente(PideProperties ajustes, JsonMapper json) {
    return ajustes.vecino("pide").cliente(PideClient.class, json);
  }
}
