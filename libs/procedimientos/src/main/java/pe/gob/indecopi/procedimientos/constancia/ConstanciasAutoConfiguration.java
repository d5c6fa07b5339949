package pe.gob.indecopi.procedimientos.constancia;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.documentos.Archivos;

/** Papers with verification codes. Off with {@code indecopi.constancias.enabled}. */
@AutoConfiguration(
    afterName = "pe.gob.indecopi.procedimientos.documentos.DocumentosAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.constancias.enabled", matchIfMissing = true)
@ConditionalOnBean(Archivos.class)
@EnableConfigurationProperties(ConstanciasProperties.class)
class ConstanciasAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Constancias constancias(
      MongoDatabase base,
      Archivos archivos,
      ConstanciasProperties propiedades,
      Environment entorno,
      InstantSource reloj) {
    String contexto = entorno.getProperty("server.servlet.context-path", "");
    return new Constancias(base, archivos, codigo -> propiedades.sello(codigo, contexto), reloj);
  }

  @Bean
  @ConditionalOnMissingBean
  VerificacionController verificacionController(Constancias constancias) {
    return new VerificacionController(constancias);
  }

  @Bean
  RutasPublicas rutasDeVerificacion() {
    return RutasPublicas.de("GET /verificaciones/*");
  }
}
