package pe.gob.indecopi.signos.figura;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.signos.reflejo.Reflejo;
import pe.gob.indecopi.signos.registro.Novedades;
import pe.gob.indecopi.signos.registro.Registros;

@Configuration(proxyBeanMethods = false)
class FiguraConfiguration {

  @Bean
  LectorDeImagenes lectorDeImagenes() {
    return new LectorDeImagenes();
  }

  @Bean
  Reproducciones reproducciones(MongoDatabase base, Archivos archivos, LectorDeImagenes lector) {
    return new Reproducciones(base, archivos, lector);
  }

  @Bean
  FigurasDelRegistro figurasDelRegistro(
      Registros registros,
      Novedades novedades,
      Expedientes expedientes,
      Reproducciones reproducciones,
      MongoDatabase base) {
    return new FigurasDelRegistro(
        registros,
        novedades,
        id -> expedientes.buscar(id).map(e -> e.pedido().materia()),
        reproducciones,
        new FigurasGuardadas(base));
  }

  @Bean
  FigurasDeSolicitudes figurasDeSolicitudes(
      Reflejo solicitudesEnTramite, Expedientes expedientes, Reproducciones reproducciones) {
    return new FigurasDeSolicitudes(solicitudesEnTramite, expedientes, reproducciones);
  }

  @Bean
  FigurasOpuestas figurasOpuestas(Reproducciones reproducciones) {
    return new FigurasOpuestas(reproducciones);
  }

  /** How soon a new registration is found by its figure. */
  @Bean
  Periodico figurasAlDia(
      FigurasDelRegistro figuras, @Value("${indecopi.figuras.cada:2s}") Duration cada) {
    return new Periodico("figuras", cada, figuras::seguir);
  }

  /** How soon a new application is. */
  @Bean
  Periodico figurasDeSolicitudesAlDia(
      FigurasDeSolicitudes figuras, @Value("${indecopi.figuras.cada:2s}") Duration cada) {
    return new Periodico("figuras-de-solicitudes", cada, figuras::seguir);
  }

  /** Anybody may look before asking. */
  @Bean
  RutasPublicas figurasAbiertas() {
    return RutasPublicas.de("POST /semejantes/figuras");
  }
}
