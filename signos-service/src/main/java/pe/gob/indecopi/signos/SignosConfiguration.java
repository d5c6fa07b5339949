package pe.gob.indecopi.signos;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.DesglosarExpediente;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.OtraPuerta;
import pe.gob.indecopi.procedimientos.tramite.RepetirActo;
import pe.gob.indecopi.signos.division.Divisionales;
import pe.gob.indecopi.signos.oposicion.MateriaDeOposicion;
import pe.gob.indecopi.signos.publicacion.OrdenesUnicas;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;
import tools.jackson.databind.json.JsonMapper;

/** What the organ plugs into the library. */
@Configuration(proxyBeanMethods = false)
class SignosConfiguration {

  @Bean
  RegistroDeSigno registroDeSigno(
      JsonMapper json, Plazos plazos, Catalogo catalogo, ObjectProvider<Expedientes> expedientes) {
    // Asked late: what follows a file's acts needs this in turn.
    return new RegistroDeSigno(
        json,
        plazos,
        n -> expedientes.getObject().buscar(n),
        c ->
            catalogo
                .de(c.procedimiento(), Regimen.de(c.regimen()), c.catalogoVersion())
                .orElseThrow());
  }

  /** The applications that come out of one that was divided. */
  @Bean
  Divisionales divisionales(
      RegistroDeSigno registroDeSigno, ObjectProvider<DesglosarExpediente> desglosar) {
    return new Divisionales(registroDeSigno.division(), desglosar::getObject);
  }

  /** One publication order for several applications of one mark. */
  @Bean
  OrdenesUnicas ordenesUnicas(
      RegistroDeSigno registroDeSigno,
      JsonMapper json,
      ObjectProvider<Anotaciones> anotaciones,
      ObjectProvider<RepetirActo> repetir) {
    return new OrdenesUnicas(
        registroDeSigno.publicacionConjunta(), json, anotaciones::getObject, repetir::getObject);
  }

  /** An opposition may be filed as DSD-9 too, with the file that it opposes in its matter. */
  @Bean
  OtraPuerta oposicionPorLaMesaDePartes() {
    return new OtraPuerta(
        "DSD-9",
        Actos.OPONER,
        MateriaDeOposicion.class,
        Map.of("opositor", "/solicitantes/0", "documentos", "/documentos", "pago", "/pago"));
  }
}
