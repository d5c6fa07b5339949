package pe.gob.indecopi.procedimientos.web;

import com.mongodb.client.MongoDatabase;
import java.lang.reflect.Type;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.openapi.CampoSegun;
import pe.gob.indecopi.platform.openapi.CuerpoSegun;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.exportacion.Exportador;
import pe.gob.indecopi.procedimientos.firma.Firmas;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.procedimientos.tramite.Cobranza;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.MoverExpediente;
import pe.gob.indecopi.procedimientos.tramite.OtraPuerta;
import pe.gob.indecopi.procedimientos.tramite.PresentarExpediente;
import pe.gob.indecopi.procedimientos.tramite.RevisionParcial;

/** The routes of files, for a service that has files. */
@AutoConfiguration(
    afterName = {
      "pe.gob.indecopi.procedimientos.tramite.TramiteAutoConfiguration",
      "pe.gob.indecopi.procedimientos.constancia.ConstanciasAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(Expedientes.class)
class ExpedientesWebAutoConfiguration {

  @Bean
  Puertas puertas(ObjectProvider<OtraPuerta> propias, Contextos contextos) {
    return new Puertas(contextos.puertas(propias.orderedStream().toList()));
  }

  @Bean
  Formularios formularios(Contextos contextos, Puertas puertas) {
    return new Formularios(contextos, puertas);
  }

  @Bean
  CampoSegun materiaDeExpediente(Contextos contextos) {
    return new CampoSegun("Expediente", "materia", formas(contextos, a -> Stream.of(a.materia())));
  }

  @Bean
  CampoSegun materiaDeCuaderno(Contextos contextos) {
    return new CampoSegun(
        "Cuaderno",
        "materia",
        formas(
            contextos,
            a ->
                a.actos().stream()
                    .filter(t -> Actos.Promueve.class.isAssignableFrom(t.datos()))
                    .map(TipoActo::datos)));
  }

  @Bean
  CampoSegun materiaDePublicacion(Contextos contextos) {
    return new CampoSegun(
        "Publicacion",
        "solicita",
        formas(contextos, a -> a.formaPublica().stream().map(Type.class::cast)));
  }

  private static List<Type> formas(Contextos contextos, Function<Asunto, Stream<Type>> forma) {
    return contextos.asuntos().stream().flatMap(forma).toList();
  }

  @Bean
  Vistas vistas(Contextos contextos, RelojLegal reloj, Environment entorno) {
    return new Vistas(contextos, reloj, entorno.getProperty("server.servlet.context-path", ""));
  }

  @Bean
  Lecturas lecturas(MongoDatabase base, InstantSource reloj) {
    return new Lecturas(base, reloj);
  }

  @Bean
  ExpedientesController expedientesController(
      Expedientes expedientes,
      PresentarExpediente presentar,
      Cobranza cobranza,
      Puertas puertas,
      ActuacionesController actuaciones,
      Formularios formularios,
      Vistas vistas,
      Lecturas lecturas,
      Entrada entrada,
      Idempotencia idempotencia,
      Contextos contextos,
      Archivos archivos,
      RelojLegal reloj) {
    return new ExpedientesController(
        expedientes,
        presentar,
        cobranza,
        puertas,
        actuaciones,
        formularios,
        vistas,
        lecturas,
        entrada,
        idempotencia,
        new RevisionParcial(contextos, archivos, entrada),
        reloj,
        contextos);
  }

  @Bean
  ActuacionesController actuacionesController(
      Expedientes expedientes,
      MoverExpediente mover,
      Cobranza cobranza,
      Contextos contextos,
      Formularios formularios,
      Vistas vistas,
      Lecturas lecturas,
      Entrada entrada,
      Idempotencia idempotencia,
      RelojLegal reloj,
      Firmas firmas) {
    return new ActuacionesController(
        expedientes,
        mover,
        cobranza,
        contextos,
        formularios,
        vistas,
        lecturas,
        entrada,
        idempotencia,
        reloj,
        firmas);
  }

  @Bean
  ExportacionController exportacionController(
      Expedientes expedientes,
      Archivos archivos,
      Firmas firmas,
      Lecturas lecturas,
      RelojLegal reloj) {
    return new ExportacionController(
        expedientes, new Exportador(archivos, firmas), lecturas, reloj);
  }

  @Bean
  Mudanza mudanza(
      Expedientes expedientes,
      Contextos contextos,
      Formularios formularios,
      Entrada entrada,
      MoverExpediente mover,
      Cobranza cobranza) {
    return new Mudanza(expedientes, contextos, formularios, entrada, mover, cobranza);
  }

  @Bean
  ProcedimientosController procedimientosController(
      Contextos contextos, Formularios formularios, RelojLegal reloj) {
    return new ProcedimientosController(contextos, formularios, reloj);
  }

  @Bean
  PublicacionesController publicacionesController(
      Expedientes expedientes, Contextos contextos, RelojLegal reloj) {
    return new PublicacionesController(expedientes, contextos, reloj);
  }

  @Bean
  PapelesController papelesController(
      Expedientes expedientes,
      Constancias constancias,
      ObjectProvider<Redactor> redactores,
      Contextos contextos,
      Archivos archivos,
      Lecturas lecturas) {
    return new PapelesController(
        expedientes,
        constancias,
        redactores.orderedStream().toList(),
        new RedactorComun(contextos, archivos),
        lecturas);
  }

  @Bean
  RutasPublicas rutasDeExpedientes() {
    return RutasPublicas.de("GET /procedimientos/**", "GET /actos/*/esquema", "GET /publicaciones");
  }

  @Bean
  CuerpoSegun cuerpoDeSolicitud(Formularios formularios) {
    var solicitudes = formularios.solicitudes();
    return new CuerpoSegun("POST", "/expedientes", solicitudes, formularios.ejemplos(solicitudes));
  }

  @Bean
  CuerpoSegun cuerpoDeActo(Formularios formularios) {
    var actos = formularios.actos();
    return new CuerpoSegun(
        "POST", "/expedientes/{id}/actuaciones", actos, formularios.ejemplos(actos));
  }
}
