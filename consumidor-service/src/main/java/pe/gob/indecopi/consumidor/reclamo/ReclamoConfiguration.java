package pe.gob.indecopi.consumidor.reclamo;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.consumidor.cuenta.Cuentas;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.correo.Cortesias;
import pe.gob.indecopi.procedimientos.documentos.Custodia;
import pe.gob.indecopi.procedimientos.identidad.Contribuyentes;
import pe.gob.indecopi.procedimientos.tramite.Adjuntos;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReclamoProperties.class)
class ReclamoConfiguration {

  @Bean
  Reclamos reclamos(
      FabricaDeAgregados fabrica,
      JsonMapper json,
      ReclamoProperties ajustes,
      ObjectProvider<SeguimientoDeReclamo> seguimientos) {
    return new Reclamos(fabrica, json, ajustes, () -> seguimientos.orderedStream().toList());
  }

  @Bean
  RutasPublicas formularioAbierto() {
    return RutasPublicas.de("GET /reclamos/formulario");
  }

  @Bean
  Terminos terminos(Plazos plazos, ReclamoProperties ajustes) {
    return new Terminos(plazos, ajustes);
  }

  @Bean
  Acceso acceso(Habilitacion habilitacion) {
    return new Acceso(habilitacion);
  }

  @Bean
  Proveedores proveedores(ObjectProvider<Contribuyentes> sunat, ReclamoProperties ajustes) {
    return new Proveedores(sunat.getIfAvailable(), ajustes.esperaDeSunat());
  }

  @Bean
  Reparto reparto(MongoDatabase base, Reclamos reclamos, InstantSource reloj) {
    return new Reparto(base, reclamos, reloj);
  }

  @Bean
  Presentacion presentacion(
      Reclamos reclamos,
      Terminos terminos,
      Proveedores proveedores,
      Habilitacion habilitacion,
      Adjuntos adjuntos,
      Reparto reparto,
      ConcursosConocidos concursos,
      RelojLegal reloj,
      ReclamoProperties ajustes) {
    return new Presentacion(
        reclamos,
        terminos,
        proveedores,
        habilitacion,
        adjuntos,
        reparto,
        concursos,
        reloj,
        ajustes);
  }

  @Bean
  MoverReclamo moverReclamo(
      Reclamos reclamos,
      Terminos terminos,
      Proveedores proveedores,
      Adjuntos adjuntos,
      RelojLegal reloj) {
    return new MoverReclamo(reclamos, terminos, proveedores, adjuntos, reloj);
  }

  @Bean
  TareaLegal barridoDeReclamos(
      Reclamos reclamos, Terminos terminos, TrasElFin trasElFin, RelojLegal reloj) {
    return new BarridoDeReclamos(reclamos, terminos, trasElFin, reloj);
  }

  @Bean
  ReclamosEnConcurso reclamosEnConcurso(Reclamos reclamos, RelojLegal reloj) {
    return new ReclamosEnConcurso(reclamos, reloj);
  }

  @Bean
  Borradores borradoresDeReclamo(FabricaDeAgregados fabrica, JsonMapper json) {
    return new Borradores(fabrica, json);
  }

  @Bean
  Redaccion redaccionDeReclamos(Entrada entrada) {
    return new Redaccion(entrada);
  }

  @Bean
  Tablero tablero(Reclamos reclamos, ReclamoProperties ajustes) {
    return new Tablero(reclamos, ajustes.montoAlto());
  }

  @Bean
  Custodia custodiaDeReclamos(Reclamos reclamos, Borradores borradores, Acceso acceso) {
    return new CustodiaDeReclamos(reclamos, borradores, acceso);
  }

  @Bean
  CorreoDeReclamo correoDeReclamo(
      ObjectProvider<Reclamos> reclamos, Cuentas cuentas, ObjectProvider<Cortesias> cortesias) {
    return new CorreoDeReclamo(reclamos::getObject, cuentas, cortesias::getIfAvailable);
  }

  /** The acts of this room. */
  @Bean
  AccionesDeSala accionesDelReclamo() {
    return (lado, r) ->
        Acto.para(lado, r).stream()
            .map(a -> new AccionesDeSala.Accion(a.name(), "POST", "/actuaciones"))
            .toList();
  }

  @Bean
  Posibilidades posibilidades(
      @Value("${server.servlet.context-path:}") String contexto,
      ObjectProvider<AccionesDeSala> salas) {
    return new Posibilidades(contexto, () -> salas.orderedStream().toList());
  }

  @Bean
  Vistas vistasDeReclamo(Terminos terminos, RelojLegal reloj, Posibilidades posibilidades) {
    return new Vistas(terminos, reloj, posibilidades);
  }
}
