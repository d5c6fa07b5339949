package pe.gob.indecopi.consumidor.denuncia;

import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.competencia.Competencia;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.tramite.Remisiones;

@Configuration(proxyBeanMethods = false)
class DenunciaConfiguration {

  @Bean
  Ley leyDeDenuncias(
      Catalogo catalogo,
      CodigoDelConsumidor codigos,
      Competencia competencia,
      Uit uits,
      Plazos plazos,
      Environment entorno) {
    var regimen = Regimen.de(entorno.getProperty("indecopi.regimen", Regimen.TUPA_2010.valor()));
    return new Ley(catalogo, regimen, codigos, competencia, uits, new ReglasCoercitivas(plazos));
  }

  @Bean
  Asunto denunciaAnteLaComision(Ley ley) {
    return denuncia("CPC-1", ley);
  }

  @Bean
  Asunto incumplimientoDeAcuerdo(Ley ley) {
    return denuncia("CPC-2", ley);
  }

  @Bean
  Asunto incumplimientoDeMedida(Ley ley) {
    return denuncia("CPC-3", ley);
  }

  @Bean
  Asunto procedimientoSumarisimo(Ley ley) {
    return denuncia("ORPS-1", ley);
  }

  /** The form is that of the regime under which files are born, with all that it came to ask. */
  private static Asunto denuncia(String codigo, Ley ley) {
    var entrada = ley.catalogo().de(codigo, ley.regimen(), LocalDate.MAX).orElseThrow();
    var dentro = ley.catalogo().dentroDe(entrada, LocalDate.MAX);
    return new Denuncia(new AsuntoDelCatalogo(entrada, dentro), ley);
  }

  @Bean
  Seguimiento declinaciones(ObjectProvider<Remisiones> remisiones) {
    return new Declinaciones(remisiones::getObject);
  }
}
