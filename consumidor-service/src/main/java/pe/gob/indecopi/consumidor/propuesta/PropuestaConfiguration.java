package pe.gob.indecopi.consumidor.propuesta;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.consumidor.reclamo.Terminos;
import pe.gob.indecopi.consumidor.reclamo.TrasElFin;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.casilla.Casilla;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.documentos.Archivos;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PropuestaProperties.class)
class PropuestaConfiguration {

  @Bean
  Seguimiento seguimientoDeAcuerdos(Terminos terminos, PropuestaProperties ajustes) {
    return new Seguimiento(terminos, ajustes.seguimiento());
  }

  @Bean
  TrasElFin cumplimientoDeAcuerdos(Seguimiento seguimiento) {
    return seguimiento::vencer;
  }

  @Bean
  AvisosDeAcuerdo avisosDeAcuerdo(Casilla casilla) {
    return new AvisosDeAcuerdo(casilla);
  }

  @Bean
  Acuerdos acuerdos(Plazos plazos, Seguimiento seguimiento) {
    return new Acuerdos(plazos, seguimiento);
  }

  @Bean
  MoverNegociacion moverNegociacion(
      Reclamos reclamos,
      Acceso acceso,
      Habilitacion habilitacion,
      Terminos terminos,
      RelojLegal reloj,
      PropuestaProperties ajustes) {
    return new MoverNegociacion(reclamos, acceso, habilitacion, terminos, reloj, ajustes);
  }

  @Bean
  AcuerdoEnPapel acuerdoEnPapel(Constancias constancias, Archivos archivos) {
    return new AcuerdoEnPapel(constancias, archivos);
  }

  @Bean
  AccionesDePropuesta accionesDePropuesta(RelojLegal reloj) {
    return new AccionesDePropuesta(reloj);
  }
}
