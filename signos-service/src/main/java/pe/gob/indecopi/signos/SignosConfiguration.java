package pe.gob.indecopi.signos;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.OtraPuerta;
import pe.gob.indecopi.signos.oposicion.MateriaDeOposicion;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;
import tools.jackson.databind.json.JsonMapper;

/** What the organ plugs into the library. */
@Configuration(proxyBeanMethods = false)
class SignosConfiguration {

  @Bean
  RegistroDeSigno registroDeSigno(
      JsonMapper json, Plazos plazos, ObjectProvider<Expedientes> expedientes) {
    // Asked late: what follows a file's acts needs this in turn.
    return new RegistroDeSigno(json, plazos, n -> expedientes.getObject().buscar(n));
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
