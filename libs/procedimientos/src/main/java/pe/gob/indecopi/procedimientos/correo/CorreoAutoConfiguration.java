package pe.gob.indecopi.procedimientos.correo;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/**
 * Mail of courtesy, where {@code spring.mail.host} names a server. Off with {@code
 * indecopi.correo.enabled}; a bean of {@link Cartero} takes the place of SMTP.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration",
      "pe.gob.indecopi.procedimientos.tramite.TramiteAutoConfiguration"
    })
@ConditionalOnBooleanProperty(name = "indecopi.correo.enabled", matchIfMissing = true)
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
@ConditionalOnBean(Expedientes.class)
@EnableConfigurationProperties(CorreoProperties.class)
class CorreoAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Cartero cartero(JavaMailSender servidor, CorreoProperties ajustes) {
    return new CarteroSmtp(servidor, ajustes.remitente());
  }

  @Bean
  Correos correos(
      MongoDatabase base,
      Expedientes expedientes,
      Cartero cartero,
      ObjectProvider<Correspondencia> correspondencias,
      CorreoProperties ajustes,
      InstantSource reloj) {
    return new Correos(
        base,
        expedientes,
        cartero,
        () -> correspondencias.orderedStream().toList(),
        ajustes,
        reloj);
  }

  @Bean
  CorreosEndpoint correosEndpoint(Correos correos) {
    return new CorreosEndpoint(correos);
  }

  @Bean
  Periodico correoPeriodico(Correos correos, CorreoProperties ajustes) {
    return new Periodico("correo", ajustes.barrido(), correos::barrer);
  }
}
