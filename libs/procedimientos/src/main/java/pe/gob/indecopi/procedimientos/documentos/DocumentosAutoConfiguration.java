package pe.gob.indecopi.procedimientos.documentos;

import com.mongodb.client.MongoDatabase;
import jakarta.servlet.MultipartConfigElement;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.reloj.Periodico;

/** Documents in GridFS and the two routes to them. Off with {@code indecopi.documentos.enabled}. */
@AutoConfiguration(
    afterName = "pe.gob.indecopi.platform.almacen.AlmacenAutoConfiguration",
    beforeName = "org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration")
@ConditionalOnBooleanProperty(name = "indecopi.documentos.enabled", matchIfMissing = true)
@EnableConfigurationProperties(DocumentosProperties.class)
class DocumentosAutoConfiguration {
  /** What a multipart body has besides its one part: boundaries and headers. */
  private static final long SOBRE = 64 * 1024;

  @Bean
  @ConditionalOnMissingBean
  Archivos archivos(MongoDatabase base, InstantSource reloj) {
    return new Archivos(base, reloj);
  }

  /** Parts of more than 64 KB go to disk while they arrive; a longer body is cut off. */
  @Bean
  @ConditionalOnMissingBean
  MultipartConfigElement multipart(DocumentosProperties propiedades) {
    long maximo = propiedades.maximo().toBytes();
    return new MultipartConfigElement("", maximo, maximo + SOBRE, 64 * 1024);
  }

  @Bean
  @ConditionalOnMissingBean
  DocumentosController documentosController(
      Archivos archivos,
      ObjectProvider<Custodia> custodias,
      Idempotencia idempotencia,
      DocumentosProperties propiedades) {
    return new DocumentosController(
        archivos, custodias.orderedStream().toList(), idempotencia, propiedades.tipos());
  }

  @Bean
  @ConditionalOnMissingBean
  Limpieza limpiezaDeDocumentos(
      Archivos archivos,
      ObjectProvider<Custodia> custodias,
      DocumentosProperties propiedades,
      InstantSource reloj) {
    return new Limpieza(
        archivos, custodias.orderedStream().toList(), propiedades.huerfano(), reloj);
  }

  @Bean
  Periodico limpiezaDeHuerfanos(Limpieza limpieza, DocumentosProperties propiedades) {
    return new Periodico("huerfanos", propiedades.limpieza(), limpieza::pasar);
  }
}
