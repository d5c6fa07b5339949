package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.casilla.Casilla;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.prueba.OrganoDePrueba;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;

class LibreriaContextTest {
  private final WebApplicationContextRunner organo =
      new WebApplicationContextRunner()
          .withUserConfiguration(OrganoDePrueba.class)
          .withPropertyValues(
              "spring.application.name=prueba",
              "spring.mongodb.uri=" + AlmacenDePrueba.uri(),
              "spring.mongodb.database=" + AlmacenDePrueba.base().getName(),
              "indecopi.eventos.enabled=false",
              "indecopi.idempotencia.secreto=0123456789abcdef0123456789abcdef");

  @Test
  void givesAnOrganItsFilesAndTheirRoutes() {
    organo.run(
        c ->
            assertThat(c)
                .hasNotFailed()
                .hasSingleBean(Expedientes.class)
                .hasSingleBean(ExpedientesController.class)
                .hasSingleBean(Constancias.class)
                .hasSingleBean(Casilla.class));
  }

  @Test
  void takesTheTillOfTheServiceInsteadOfItsOwn() {
    organo.run(c -> assertThat(c.getBean(Tesoreria.class)).isInstanceOf(OrganoDePrueba.Caja.class));
  }

  @Test
  void takesTheCountingOfTheServiceInsteadOfItsOwn() {
    organo
        .withUserConfiguration(OtrosPlazos.class)
        .run(
            c ->
                assertThat(c.getBean(Contextos.class).plazos())
                    .isSameAs(c.getBean("otros", Plazos.class)));
  }

  @Test
  void refusesToStartUnderARegimeThatDoesNotExist() {
    organo
        .withPropertyValues("indecopi.regimen=AYER")
        .run(c -> assertThat(c).hasFailed().getFailure().rootCause().hasMessageContaining("AYER"));
  }

  @Test
  void hasNoFilesWithoutACatalogue() {
    new WebApplicationContextRunner()
        .withUserConfiguration(SinCatalogo.class)
        .withPropertyValues(
            "spring.application.name=prueba",
            "spring.mongodb.uri=" + AlmacenDePrueba.uri(),
            "spring.mongodb.database=" + AlmacenDePrueba.base().getName(),
            "indecopi.eventos.enabled=false",
            "indecopi.idempotencia.secreto=0123456789abcdef0123456789abcdef")
        .run(
            c ->
                assertThat(c)
                    .hasNotFailed()
                    .hasSingleBean(Archivos.class)
                    .doesNotHaveBean(Expedientes.class)
                    .doesNotHaveBean(ExpedientesController.class));
  }

  @Test
  void switchesOffPieceByPiece() {
    organo
        .withPropertyValues("indecopi.tramite.enabled=false", "indecopi.constancias.enabled=false")
        .run(
            c ->
                assertThat(c)
                    .hasNotFailed()
                    .doesNotHaveBean(Expedientes.class)
                    .doesNotHaveBean(Constancias.class)
                    .hasSingleBean(Archivos.class));
    organo
        .withPropertyValues("indecopi.tramite.enabled=false", "indecopi.casilla.enabled=false")
        .run(c -> assertThat(c).hasNotFailed().doesNotHaveBean(Casilla.class));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(Fichas.Decodificador.class)
  static class SinCatalogo {}

  @Configuration(proxyBeanMethods = false)
  static class OtrosPlazos {
    @Bean
    Plazos otros() {
      return new Plazos(CalendarioHabil.delPeru());
    }
  }
}
