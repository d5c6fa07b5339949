package pe.gob.indecopi.signos.busqueda;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.signos.figura.FigurasDelRegistro;
import pe.gob.indecopi.signos.reflejo.Reflejo;
import pe.gob.indecopi.signos.registro.Gracia;
import pe.gob.indecopi.signos.registro.Novedades;
import pe.gob.indecopi.signos.registro.Registros;
import pe.gob.indecopi.signos.registro.Situacion;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BusquedaProperties.class)
class BusquedaConfiguration {

  @Bean
  IndiceAlDia indiceDeSignos(
      Registros registros,
      Novedades novedadesDelRegistro,
      Gracia gracia,
      RelojLegal reloj,
      BusquedaProperties ajustes) {
    var signos =
        new FuenteDelRegistro(
            registros, novedadesDelRegistro, gracia, reloj, Situacion::denominacion);
    return new IndiceAlDia(signos, ajustes.indice().carpeta("registro"));
  }

  @Bean
  IndiceAlDia indiceDeTitulares(
      Registros registros,
      Novedades novedadesDelRegistro,
      Gracia gracia,
      RelojLegal reloj,
      BusquedaProperties ajustes) {
    var titulares =
        new FuenteDelRegistro(
            registros, novedadesDelRegistro, gracia, reloj, FuenteDelRegistro::titulares);
    return new IndiceAlDia(titulares, ajustes.indice().carpeta("titulares"));
  }

  @Bean
  IndiceAlDia indiceDeSolicitudes(Reflejo solicitudesEnTramite, BusquedaProperties ajustes) {
    return new IndiceAlDia(
        new FuenteDeSolicitudes(solicitudesEnTramite), ajustes.indice().carpeta("solicitudes"));
  }

  /** In step with what they follow, and built at the first turn where there is none. */
  @Bean
  Periodico seguimientoDelRegistro(IndiceAlDia indiceDeSignos, BusquedaProperties ajustes) {
    return new Periodico("indice-de-signos", ajustes.indice().cada(), indiceDeSignos::seguir);
  }

  @Bean
  Periodico seguimientoDeLosTitulares(IndiceAlDia indiceDeTitulares, BusquedaProperties ajustes) {
    return new Periodico("indice-de-titulares", ajustes.indice().cada(), indiceDeTitulares::seguir);
  }

  @Bean
  Periodico seguimientoDeLasSolicitudes(
      IndiceAlDia indiceDeSolicitudes, BusquedaProperties ajustes) {
    return new Periodico(
        "indice-de-solicitudes", ajustes.indice().cada(), indiceDeSolicitudes::seguir);
  }

  @Bean
  Solicitudes solicitudesSemejantes(
      IndiceAlDia indiceDeSolicitudes,
      Expedientes expedientes,
      RelojLegal reloj,
      BusquedaProperties ajustes) {
    return new Solicitudes(indiceDeSolicitudes, expedientes, reloj, ajustes);
  }

  @Bean
  Semejantes semejantes(
      IndiceAlDia indiceDeSignos,
      IndiceAlDia indiceDeTitulares,
      Registros registros,
      RelojLegal reloj,
      BusquedaProperties ajustes) {
    return new Semejantes(indiceDeSignos, indiceDeTitulares, registros, reloj, ajustes);
  }

  /** The complaints of infringements, to be looked through by who takes part in them. */
  @Bean
  Reflejo denunciasPorInfraccion(MongoDatabase base, ObjectProvider<Expedientes> expedientes) {
    return new Reflejo(
        base, "denuncias", Denuncias.INFRACCION, expedientes::getObject, Denuncias::reflejo);
  }

  @Bean
  Asunto busquedaDeAntecedentes(
      Catalogo catalogo, Registros registros, ObjectProvider<Expedientes> expedientes) {
    var entrada = catalogo.de(Informes.PROCEDIMIENTO, Regimen.TUPA_2010, LocalDate.MAX);
    return new BusquedaDeAntecedentes(
        new AsuntoDelCatalogo(entrada.orElseThrow(), List.of()),
        numero -> registros.conCertificado(numero).isPresent(),
        numero ->
            Numero.de(numero)
                .flatMap(n -> expedientes.getObject().buscar(n))
                .filter(e -> e.cabecera().procedimiento().equals("DSD-10"))
                .isPresent());
  }

  @Bean
  Informes informesDeBusqueda(
      MongoDatabase base,
      Semejantes semejantes,
      FigurasDelRegistro figuras,
      Reflejo denunciasPorInfraccion,
      BusquedaProperties ajustes,
      RelojLegal reloj,
      JsonMapper json) {
    var denuncias = new Denuncias(denunciasPorInfraccion, ajustes);
    return new Informes(base, semejantes, figuras, denuncias, reloj, json);
  }

  @Bean
  InformeEnPapel informeEnPapel(Informes informesDeBusqueda, Archivos archivos) {
    return new InformeEnPapel(informesDeBusqueda, archivos);
  }

  /** The preview is open to everybody. */
  @Bean
  RutasPublicas vistaPreviaAbierta() {
    return RutasPublicas.de("GET /semejantes");
  }

  @Bean
  IndiceHealthIndicator indiceHealthIndicator(IndiceAlDia indiceDeSignos) {
    return new IndiceHealthIndicator(indiceDeSignos);
  }

  @Bean
  IndiceEndpoint indiceEndpoint(IndiceAlDia indiceDeSignos) {
    return new IndiceEndpoint(indiceDeSignos);
  }

  @Bean
  MeterBinder medidasDelIndice(IndiceAlDia indiceDeSignos) {
    return medidas -> {
      Gauge.builder("indecopi.signos.indice.rezago", indiceDeSignos, IndiceAlDia::rezago)
          .description("Changes of the register that the index has not taken yet")
          .register(medidas);
      Gauge.builder("indecopi.signos.indice.signos", indiceDeSignos, IndiceAlDia::cuantos)
          .description("Signs in the index")
          .register(medidas);
      Gauge.builder("indecopi.signos.indice.bytes", indiceDeSignos, IndiceAlDia::bytes)
          .description("What the index takes")
          .baseUnit("bytes")
          .register(medidas);
    };
  }
}
