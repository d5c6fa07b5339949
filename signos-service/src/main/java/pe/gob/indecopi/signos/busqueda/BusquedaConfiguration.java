package pe.gob.indecopi.signos.busqueda;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.signos.gaceta.Gaceta;
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
  IndiceAlDia indiceDeSolicitudes(Gaceta gaceta, BusquedaProperties ajustes) {
    return new IndiceAlDia(new FuenteDeLaGaceta(gaceta), ajustes.indice().carpeta("gaceta"));
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
  Periodico seguimientoDeLaGaceta(IndiceAlDia indiceDeSolicitudes, BusquedaProperties ajustes) {
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

  @Bean
  Informes informesDeBusqueda(
      MongoDatabase base, Semejantes semejantes, RelojLegal reloj, JsonMapper json) {
    return new Informes(base, semejantes, reloj, json);
  }

  @Bean
  InformeEnPapel informeEnPapel(Informes informesDeBusqueda) {
    return new InformeEnPapel(informesDeBusqueda);
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
