package pe.gob.indecopi.procedimientos.firma;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;

/**
 * The signature of files, for a service that has a catalogue. Off with {@code
 * indecopi.firma.enabled}.
 */
@AutoConfiguration(afterName = "pe.gob.indecopi.procedimientos.organo.CatalogoAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.firma.enabled", matchIfMissing = true)
@ConditionalOnBean(Catalogo.class)
@EnableConfigurationProperties(FirmaProperties.class)
class FirmaAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Firmas firmas(FirmaProperties propiedades, Environment entorno) {
    return new Firmas(propiedades.llavero(carpetaLocal(entorno)));
  }

  /** Where the profile {@code local} keeps its key; nowhere in an installation. */
  private static @Nullable Path carpetaLocal(Environment entorno) {
    return entorno.acceptsProfiles(Profiles.of("local"))
        ? Path.of(".datos", "firmas", entorno.getProperty("spring.application.name", "indecopi"))
        : null;
  }

  /** The public list of keys. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Web {

    @Bean
    @ConditionalOnMissingBean
    ClavesController clavesController(Firmas firmas) {
      return new ClavesController(firmas);
    }

    @Bean
    RutasPublicas rutasDeFirmas() {
      return RutasPublicas.de("GET /firmas/claves");
    }
  }
}
