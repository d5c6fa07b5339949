package pe.gob.indecopi.consumidor.tupa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.PlazoLegal;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Recurso;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;

class CatalogosDelConsumidorTest {
  private static final LocalDate HOY = LocalDate.of(2026, 11, 22);
  private static final String COMISION =
      "Comisión de Protección al Consumidor o comisión con facultades desconcentradas";
  private static final String SALA = "Sala de Defensa de la Competencia";
  private static final Recurso NINGUNO = new Recurso(false, null, null, null);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "CPC-1, contencioso, 120, 25, SIEMPRE",
    "CPC-2, contencioso, 120, 19, SIEMPRE",
    "CPC-3, contencioso, 120, 16, SIEMPRE",
    "ORPS-1, contencioso, 30, 23, NUNCA",
    "SAC-1, registro, 7, 11, BENEFICIA_AL_PARTICULAR",
    "SAC-2, automatico, 7, 13, BENEFICIA_AL_PARTICULAR"
  })
  void readsTheColumnsOfThePrint(
      String codigo, String flujo, int dias, int requisitos, ReglaDu099 du099) {
    var impreso = entrada(codigo, Regimen.TUPA_2010, HOY);

    assertThat(impreso.flujo()).isEqualTo(flujo);
    assertThat(impreso.plazo().cantidad()).isEqualTo(dias);
    assertThat(impreso.requisitos()).hasSize(requisitos);
    assertThat(impreso.du099()).isEqualTo(du099);
    assertThat(impreso.reconsideracion()).isEqualTo(NINGUNO);
  }

  @ParameterizedTest
  @CsvSource({"CPC-1", "CPC-2", "CPC-3"})
  void appealsToTheSalaInFiveDaysAndInFifteenSinceDLeg1272(String codigo) {
    assertThat(entrada(codigo, Regimen.TUPA_2010, HOY))
        .returns(COMISION, Procedimiento::autoridad)
        .returns(new Recurso(true, 5, 120, SALA), Procedimiento::apelacion);
    assertThat(entrada(codigo, Regimen.VIGENTE, LocalDate.of(2016, 12, 21)).apelacion())
        .isEqualTo(new Recurso(true, 5, 120, SALA));
    assertThat(entrada(codigo, Regimen.VIGENTE, LocalDate.of(2016, 12, 22)).apelacion())
        .isEqualTo(new Recurso(true, 15, 120, SALA));
  }

  @ParameterizedTest
  @CsvSource({"CPC-2", "CPC-3"})
  void appealsABreachOnlyWhereItIsFined(String codigo) {
    assertThat(entrada(codigo, Regimen.TUPA_2010, HOY).variante("sin-multa"))
        .hasValueSatisfying(v -> assertThat(v.apelacion()).isEqualTo(NINGUNO));
  }

  @Test
  void revisesTheSummaryProceedingUntilDLeg1308() {
    var impreso = entrada("ORPS-1", Regimen.TUPA_2010, HOY);

    assertThat(impreso.plazo().desde()).isEqualTo(PlazoLegal.Desde.PRESENTACION_O_SUBSANACION);
    assertThat(impreso.apelacion()).isEqualTo(new Recurso(true, 5, 30, COMISION));
    assertThat(impreso.revision()).isEqualTo(new Recurso(true, 5, 30, SALA));
    assertThat(entrada("ORPS-1", Regimen.VIGENTE, LocalDate.of(2016, 12, 30)).revision().procede())
        .isTrue();
    assertThat(entrada("ORPS-1", Regimen.VIGENTE, LocalDate.of(2016, 12, 31)).revision().procede())
        .isFalse();
  }

  @Test
  void sendsTheRefusalOfInformationToTheTribunalDeTransparenciaSinceItsRegulation() {
    assertThat(entrada("SAC-1", Regimen.TUPA_2010, HOY).apelacion())
        .isEqualTo(
            new Recurso(
                true,
                15,
                10,
                "Órgano superior al área administrativa o funcional que administra la información"));
    assertThat(entrada("SAC-1", Regimen.VIGENTE, LocalDate.of(2017, 9, 16)))
        .returns(10, p -> p.plazo().cantidad())
        .returns(
            "Tribunal de Transparencia y Acceso a la Información Pública",
            p -> p.apelacion().autoridad());
  }

  private static Procedimiento entrada(String codigo, Regimen regimen, LocalDate dia) {
    var archivo = "tupa/" + codigo.substring(0, codigo.indexOf('-')).toLowerCase() + ".yaml";
    return Catalogo.cargar(archivo).de(codigo, regimen, dia).orElseThrow();
  }
}
