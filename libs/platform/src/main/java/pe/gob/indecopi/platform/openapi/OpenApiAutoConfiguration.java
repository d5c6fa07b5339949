package pe.gob.indecopi.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;

/** Describes a service at {@code /openapi.json}, openly. */
@AutoConfiguration(before = SpringDocConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({SpringDocConfiguration.class, OpenAPI.class})
@ConditionalOnBooleanProperty(name = "indecopi.openapi.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OpenApiProperties.class)
class OpenApiAutoConfiguration {

  private static final String RUTA = "GET /openapi.json";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Usuario.class, Cursor.class);
  }

  @Bean
  @ConditionalOnMissingBean
  OpenAPI openApi(OpenApiProperties propiedades, Environment entorno) {
    var contexto = entorno.getProperty("server.servlet.context-path", "/");
    var titulo =
        propiedades.titulo() == null
            ? entorno.getProperty("spring.application.name", "indecopi")
            : propiedades.titulo();
    var licencia = new License().name("Apache 2.0").identifier("Apache-2.0");
    return new OpenAPI()
        .info(new Info().title(titulo).version(propiedades.version()).license(licencia))
        .servers(List.of(new Server().url(contexto)));
  }

  @Bean
  @ConditionalOnMissingBean
  ConversorDeFormas conversorDeFormas() {
    return new ConversorDeFormas();
  }

  @Bean
  @ConditionalOnMissingBean
  Cabeceras cabecerasDeOpenApi() {
    return new Cabeceras();
  }

  @Bean
  @ConditionalOnMissingBean
  Comun comunDeOpenApi(
      ObjectProvider<RutasPublicas> rutas,
      ObjectProvider<CuerpoSegun> cuerpos,
      ObjectProvider<CampoSegun> campos,
      Environment entorno) {
    var propias = entorno.getProperty("indecopi.seguridad.publico", String[].class, new String[0]);
    return new Comun(
        Stream.concat(rutas.orderedStream(), Stream.of(RutasPublicas.de(propias))).toList(),
        cuerpos.orderedStream().toList(),
        campos.orderedStream().toList());
  }

  @Bean
  RutasPublicas rutaDeOpenApi() {
    return RutasPublicas.de(RUTA);
  }
}
