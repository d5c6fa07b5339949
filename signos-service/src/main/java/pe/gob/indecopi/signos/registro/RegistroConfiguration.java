package pe.gob.indecopi.signos.registro;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.EfectoNotificacion;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.casilla.Casilla;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class RegistroConfiguration {

  @Bean
  Novedades novedadesDelRegistro(MongoDatabase base, InstantSource reloj) {
    return new Novedades(base, reloj);
  }

  @Bean
  Vencimientos vencimientos(Plazos plazos) {
    return new VencimientosHabiles(plazos);
  }

  @Bean
  Gracia gracia(Vencimientos vencimientos) {
    return Gracia.segun(vencimientos);
  }

  @Bean
  Registros registros(
      FabricaDeAgregados fabrica, JsonMapper json, Novedades novedades, Vencimientos vencimientos) {
    return new Registros(fabrica, json, novedades, vencimientos);
  }

  @Bean
  Concesiones concesiones(Registros registros, RegistroDeSigno asunto) {
    return new Concesiones(registros, asunto);
  }

  @Bean
  Caducidades caducidades(Registros registros) {
    return new Caducidades(registros);
  }

  /** What a former release stored is brought to today's form once, beside the traffic. */
  @Bean
  Periodico registroDeAntes(Registros registros) {
    return new Periodico("registro-de-antes", Duration.ofSeconds(20), registros::elevar);
  }

  @Bean
  AvisosAlTitular avisosAlTitular(
      Casilla casilla, EfectoNotificacion efecto, CalendarioHabil calendario, RelojLegal reloj) {
    return new AvisosAlTitular(casilla, efecto, calendario, reloj);
  }

  @Bean
  RegistroDelEvento registroDelEvento(
      Environment entorno, Registros registros, AvisosAlTitular avisos) {
    return new RegistroDelEvento(
        entorno.getProperty("spring.application.name", "signos-service"), registros, avisos);
  }

  @Bean
  Certificados certificados(Constancias constancias, Registros registros, Concesiones concesiones) {
    return new Certificados(constancias, registros, concesiones);
  }

  @Bean
  Certificaciones certificaciones(
      Registros registros, Certificados certificados, ObjectProvider<Expedientes> expedientes) {
    return new Certificaciones(registros, certificados, expedientes::getObject);
  }

  /** The register is open to everybody. */
  @Bean
  RutasPublicas registroAbierto() {
    return RutasPublicas.de("GET /registros/**");
  }

  @Bean
  Tema registrosDelOrgano() {
    return Registros.TEMA;
  }
}
