package pe.gob.indecopi.consumidor.audiencia;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.consumidor.cuenta.Cuentas;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.consumidor.propuesta.Acuerdos;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Direcciones;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.consumidor.reclamo.Terminos;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.casilla.Casilla;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.correo.Cortesias;
import pe.gob.indecopi.procedimientos.tramite.Adjuntos;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AudienciaProperties.class)
class AudienciaConfiguration {

  @Bean
  Agendas agendas(FabricaDeAgregados fabrica, JsonMapper json) {
    return new Agendas(fabrica, json);
  }

  @Bean
  Audiencias audiencias(FabricaDeAgregados fabrica, JsonMapper json, InstantSource reloj) {
    return new Audiencias(fabrica, json, reloj);
  }

  @Bean
  Salas salasDeAudiencia(AudienciaProperties ajustes) {
    return new Salas(ajustes.salas());
  }

  @Bean
  @ConditionalOnMissingBean
  SalaVirtual salaVirtual(AudienciaProperties ajustes) {
    return new SalaJitsi(ajustes.virtual());
  }

  @Bean
  Citas citasDeAudiencia(
      CalendarioHabil calendario, Salas salas, AudienciaProperties ajustes, RelojLegal reloj) {
    return new Citas(calendario, salas, ajustes, reloj);
  }

  @Bean
  Citador citador(
      Reclamos reclamos,
      Audiencias audiencias,
      Agendas agendas,
      Citas citas,
      SalaVirtual virtuales,
      @Value("${indecopi.regimen:TUPA-2010}") String regimen,
      RelojLegal reloj) {
    return new Citador(reclamos, audiencias, agendas, citas, virtuales, Regimen.de(regimen), reloj);
  }

  @Bean
  Programacion programacion(
      Reclamos reclamos,
      Audiencias audiencias,
      Agendas agendas,
      Citas citas,
      Citador citador,
      RelojLegal reloj,
      InstantSource ahora) {
    return new Programacion(reclamos, audiencias, agendas, citas, citador, reloj, ahora);
  }

  @Bean
  CorreoDeAudiencia correoDeAudiencia(
      Audiencias audiencias,
      Reclamos reclamos,
      Cuentas cuentas,
      Salas salas,
      AudienciaProperties ajustes,
      ObjectProvider<Cortesias> cortesias) {
    return new CorreoDeAudiencia(
        audiencias,
        reclamos,
        new Direcciones(cuentas),
        new Redaccion(salas),
        ajustes.organizador(),
        cortesias::getIfAvailable);
  }

  @Bean
  Avisos avisosDeAudiencia(Casilla casilla, Salas salas, CorreoDeAudiencia correo) {
    return new Avisos(casilla, new Redaccion(salas), correo);
  }

  @Bean
  PapelesDeAudiencia papelesDeAudiencia(
      Audiencias audiencias, Adjuntos adjuntos, Reclamos reclamos, Acceso acceso) {
    return new PapelesDeAudiencia(audiencias, adjuntos, reclamos, acceso);
  }

  @Bean
  Secuelas secuelas(
      Audiencias audiencias,
      Agendas agendas,
      Reclamos reclamos,
      Terminos terminos,
      Avisos avisos,
      PapelesDeAudiencia papeles,
      Acuerdos acuerdos,
      RelojLegal reloj) {
    return new Secuelas(audiencias, agendas, reclamos, terminos, avisos, papeles, acuerdos, reloj);
  }

  @Bean
  Celebracion celebracion(
      Audiencias audiencias,
      Habilitacion habilitacion,
      Avisos avisos,
      AudienciaProperties ajustes,
      RelojLegal reloj,
      InstantSource ahora) {
    return new Celebracion(audiencias, habilitacion, avisos, ajustes, reloj, ahora);
  }

  @Bean
  ActaEnPapel actaEnPapel(Constancias constancias, Salas salas) {
    return new ActaEnPapel(constancias, salas);
  }

  @Bean
  VistasDeAudiencia vistasDeAudiencia(Salas salas, ActaEnPapel papel) {
    return new VistasDeAudiencia(salas, papel);
  }

  @Bean
  ActosDeAudiencia actosDeAudiencia(
      Reclamos reclamos,
      Audiencias audiencias,
      Acceso acceso,
      Secuelas secuelas,
      VistasDeAudiencia vistas,
      Idempotencia idempotencia,
      RelojLegal reloj) {
    return new ActosDeAudiencia(
        reclamos, audiencias, acceso, secuelas, vistas, idempotencia, reloj);
  }

  @Bean
  AccionesDeAudiencia accionesDeAudiencia(Audiencias audiencias) {
    return new AccionesDeAudiencia(audiencias);
  }

  @Bean
  Barrido barridoDeAudiencias(Audiencias audiencias, Secuelas secuelas, RelojLegal reloj) {
    return new Barrido(audiencias, secuelas, reloj);
  }

  @Bean
  Repaso repasoDeAudiencias(
      Agendas agendas,
      Audiencias audiencias,
      Reclamos reclamos,
      Citador citador,
      Secuelas secuelas,
      RelojLegal reloj,
      InstantSource ahora) {
    return new Repaso(agendas, audiencias, reclamos, citador, secuelas, reloj, ahora);
  }

  @Bean
  Periodico audienciasPeriodicas(Repaso repaso, AudienciaProperties ajustes) {
    return new Periodico("audiencias", ajustes.repaso(), repaso::repasar);
  }
}
