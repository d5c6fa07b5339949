package pe.gob.indecopi.procedimientos.tramite;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.EfectoNotificacion;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Recepcion;
import pe.gob.indecopi.procedimientos.casilla.AlLeer;
import pe.gob.indecopi.procedimientos.casilla.Casilla;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.firma.Firmas;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.CatalogoCompleto;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files, their terms and their fees, for a service that has a catalogue. Off with {@code
 * indecopi.tramite.enabled}.
 */
@AutoConfiguration(
    afterName = {
      "pe.gob.indecopi.platform.almacen.AlmacenAutoConfiguration",
      "pe.gob.indecopi.platform.reloj.RelojAutoConfiguration",
      "pe.gob.indecopi.procedimientos.documentos.DocumentosAutoConfiguration",
      "pe.gob.indecopi.procedimientos.casilla.CasillaAutoConfiguration",
      "pe.gob.indecopi.procedimientos.firma.FirmaAutoConfiguration",
      "pe.gob.indecopi.procedimientos.fees.FeesAutoConfiguration",
      "pe.gob.indecopi.procedimientos.identidad.IdentidadAutoConfiguration"
    })
@ConditionalOnBooleanProperty(name = "indecopi.tramite.enabled", matchIfMissing = true)
@ConditionalOnBean(Catalogo.class)
@EnableConfigurationProperties(TramiteProperties.class)
class TramiteAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  CalendarioHabil calendarioHabil() {
    return CalendarioHabil.delPeru();
  }

  @Bean
  @ConditionalOnMissingBean
  Plazos plazos(CalendarioHabil calendario) {
    return new Plazos(calendario);
  }

  @Bean
  @ConditionalOnMissingBean
  EfectoNotificacion efectoNotificacion(CalendarioHabil calendario) {
    return new EfectoNotificacion(calendario);
  }

  @Bean
  @ConditionalOnMissingBean
  Recepcion recepcion(CalendarioHabil calendario) {
    return new Recepcion(calendario);
  }

  @Bean
  @ConditionalOnMissingBean
  Contextos contextos(
      Catalogo catalogo,
      ObjectProvider<Asunto> asuntos,
      Plazos plazos,
      EfectoNotificacion notificacion,
      Environment entorno) {
    var regimen = Regimen.de(entorno.getProperty("indecopi.regimen", Regimen.TUPA_2010.valor()));
    CatalogoCompleto.exigir(catalogo);
    return new Contextos(catalogo, asuntos.orderedStream().toList(), plazos, notificacion, regimen);
  }

  @Bean
  Seguimiento loQueSigue(Casilla casilla, Archivos archivos) {
    return new LoQueSigue(casilla, archivos);
  }

  @Bean
  Seguimiento papelDeLaAtencion(
      ObjectProvider<Constancias> constancias, ObjectProvider<Redactor> redactores) {
    return new PapelDeLaAtencion(
        constancias::getIfAvailable, () -> redactores.orderedStream().toList());
  }

  @Bean
  Seguimiento acumulaciones(ObjectProvider<Expedientes> expedientes, RelojLegal reloj) {
    return new Acumulaciones(expedientes::getObject, reloj);
  }

  @Bean
  @ConditionalOnMissingBean
  Seguimientos seguimientos(ObjectProvider<Seguimiento> todos) {
    return new Seguimientos(() -> todos.orderedStream().toList());
  }

  @Bean
  @ConditionalOnMissingBean
  Expedientes expedientes(FabricaDeAgregados fabrica, Seguimientos seguimientos, Firmas firmas) {
    return new Expedientes(fabrica, seguimientos, firmas);
  }

  @Bean
  Seguimientos.DesdeElEvento seguimientosDesdeElEvento(
      Environment entorno, Expedientes expedientes, Seguimientos seguimientos) {
    return new Seguimientos.DesdeElEvento(servicio(entorno), expedientes, seguimientos);
  }

  @Bean
  Mesa mesa(Expedientes expedientes) {
    return expedientes.mesa();
  }

  @Bean
  Asignaciones asignaciones(Expedientes expedientes) {
    return new Asignaciones(expedientes);
  }

  @Bean
  Adjuntos adjuntos(Archivos archivos) {
    return new Adjuntos(archivos);
  }

  @Bean
  CustodiaDeExpedientes custodiaDeExpedientes(Expedientes expedientes) {
    return new CustodiaDeExpedientes(expedientes);
  }

  @Bean
  PresentarExpediente presentarExpediente(
      Expedientes expedientes,
      Contextos contextos,
      Recepcion recepcion,
      Adjuntos adjuntos,
      Identificacion identificacion,
      ObjectProvider<RevisionDePapeles> revisiones) {
    return new PresentarExpediente(
        expedientes,
        contextos,
        recepcion,
        adjuntos,
        identificacion,
        revisiones.orderedStream().toList());
  }

  @Bean
  Identificacion identificacion(
      Expedientes expedientes,
      ObjectProvider<Identificador> registros,
      TramiteProperties propiedades,
      RelojLegal reloj) {
    return new Identificacion(
        expedientes,
        Optional.ofNullable(registros.getIfAvailable()),
        propiedades.identidad(),
        reloj);
  }

  @Bean
  @ConditionalOnBean(Identificador.class)
  Periodico identificacionPeriodica(Identificacion identificacion, TramiteProperties propiedades) {
    return new Periodico(
        "identificacion", propiedades.identidad().barrido(), identificacion::barrer);
  }

  @Bean
  CobroAlActuar cobroDeCopias(Tesoreria tesoreria, JsonMapper json) {
    return new CobroDeCopias(tesoreria, json);
  }

  @Bean
  MoverExpediente moverExpediente(
      Expedientes expedientes,
      Contextos contextos,
      Recepcion recepcion,
      Adjuntos adjuntos,
      ObjectProvider<CobroAlActuar> cobros) {
    return new MoverExpediente(
        expedientes, contextos, recepcion, adjuntos, cobros.orderedStream().toList());
  }

  @Bean
  RepetirActo repetirActo(Expedientes expedientes, Contextos contextos) {
    return new RepetirActo(expedientes, contextos);
  }

  @Bean
  DesglosarExpediente desglosarExpediente(
      Expedientes expedientes, Anotaciones anotaciones, Contextos contextos) {
    return new DesglosarExpediente(expedientes, anotaciones, contextos);
  }

  @Bean
  Anotaciones anotaciones(Expedientes expedientes, Contextos contextos, RelojLegal reloj) {
    return new Anotaciones(expedientes, contextos, reloj);
  }

  @Bean
  Remisiones remisiones(Expedientes expedientes, Contextos contextos, RelojLegal reloj) {
    return new Remisiones(expedientes, contextos, reloj);
  }

  @Bean
  AlLeer lecturaEnElExpediente(Expedientes expedientes, Contextos contextos) {
    return new LecturaEnElExpediente(expedientes, contextos);
  }

  @Bean
  BarridoDePlazos barridoDePlazos(Expedientes expedientes, Contextos contextos, RelojLegal reloj) {
    return new BarridoDePlazos(expedientes, contextos, reloj);
  }

  @Bean
  Cobranza cobranza(
      Expedientes expedientes, Contextos contextos, Tesoreria tesoreria, RelojLegal reloj) {
    return new Cobranza(expedientes, contextos, tesoreria, reloj);
  }

  @Bean
  PagosRecibidos pagosRecibidos(Environment entorno, Expedientes expedientes, Cobranza cobranza) {
    return new PagosRecibidos(servicio(entorno), expedientes, cobranza);
  }

  @Bean
  Periodico cobranzaPeriodica(Cobranza cobranza, TramiteProperties propiedades) {
    return new Periodico("cobranza", propiedades.cobranza(), cobranza::barrer);
  }

  @Bean
  Tema temaDeExpedientes() {
    return Tema.de(Hechos.TEMA);
  }

  private static String servicio(Environment entorno) {
    return entorno.getProperty("spring.application.name", "indecopi");
  }
}
