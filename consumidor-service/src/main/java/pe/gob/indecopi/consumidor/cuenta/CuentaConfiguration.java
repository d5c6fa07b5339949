package pe.gob.indecopi.consumidor.cuenta;

import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.procedimientos.correo.Cortesias;
import pe.gob.indecopi.procedimientos.documentos.Custodia;
import pe.gob.indecopi.procedimientos.tramite.Adjuntos;
import pe.gob.indecopi.procedimientos.tramite.Identificador;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CuentaProperties.class)
class CuentaConfiguration {

  @Bean
  Cuentas cuentas(FabricaDeAgregados fabrica, JsonMapper json) {
    return new Cuentas(fabrica, json);
  }

  @Bean
  RutasPublicas terminosAbiertos() {
    return RutasPublicas.de("GET /cuentas/terminos");
  }

  @Bean
  Habilitacion habilitacion(Cuentas cuentas, CuentaProperties ajustes, RelojLegal reloj) {
    return new Habilitacion(cuentas, ajustes, reloj);
  }

  @Bean
  Registro registroDeCuentas(
      Cuentas cuentas,
      Adjuntos adjuntos,
      ObjectProvider<Identificador> pide,
      ObjectProvider<Cortesias> cortesias,
      RelojLegal reloj,
      CuentaProperties ajustes) {
    return new Registro(
        cuentas, adjuntos, pide.getIfAvailable(), avisar(cortesias), reloj, ajustes);
  }

  @Bean
  MoverCuenta moverCuenta(
      Cuentas cuentas,
      Registro registro,
      Adjuntos adjuntos,
      ObjectProvider<Cortesias> cortesias,
      RelojLegal reloj) {
    return new MoverCuenta(cuentas, registro, adjuntos, avisar(cortesias), reloj);
  }

  @Bean
  Custodia custodiaDeCuentas(Cuentas cuentas) {
    return new CustodiaDeCuentas(cuentas);
  }

  @Bean
  CorreoDeCuenta correoDeCuenta(Cuentas cuentas) {
    return new CorreoDeCuenta(cuentas);
  }

  private static Consumer<Cuenta> avisar(ObjectProvider<Cortesias> cortesias) {
    return c ->
        cortesias.ifAvailable(
            correo ->
                correo.poner(CorreoDeCuenta.CLASE, c.id().valor(), c.id() + "/" + c.version()));
  }
}
