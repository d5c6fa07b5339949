package pe.gob.indecopi.signos.reflejo;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

@Configuration(proxyBeanMethods = false)
class ReflejoConfiguration {

  @Bean
  Reflejo solicitudesEnTramite(MongoDatabase base, ObjectProvider<Expedientes> expedientes) {
    return new Reflejo(
        base,
        "solicitudesEnTramite",
        "DSD-10",
        expedientes::getObject,
        SolicitudEnTramite::reflejo);
  }
}
