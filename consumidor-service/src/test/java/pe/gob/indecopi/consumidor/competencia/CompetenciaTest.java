package pe.gob.indecopi.consumidor.competencia;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.catalogo.Regimen.TUPA_2010;
import static pe.gob.indecopi.procedimientos.catalogo.Regimen.VIGENTE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.competencia.Competencia.Caso;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;

/** TUPA ORPS, Nota 1; Ley 29571, art. 125: the whole table. */
class CompetenciaTest {
  private static final LocalDate HOY = LocalDate.of(2026, 3, 2);
  private static final Set<Motivo> POR_NORMA_POSTERIOR =
      EnumSet.of(
          Motivo.FALTA_DE_ATENCION_A_RECLAMOS,
          Motivo.FALTA_DE_ENTREGA,
          Motivo.INCUMPLIMIENTO_DE_MEDIDA_CAUTELAR);

  private final Competencia competencia =
      new Competencia(
          Catalogo.juntos(Catalogo.cargar("tupa/cpc.yaml"), Catalogo.cargar("tupa/orps.yaml")),
          CodigoDelConsumidor.cargar(),
          Uit.delPeru());

  @ParameterizedTest(name = "{0}: S/ {1} is heard in {2}")
  @CsvSource({
    "2026-03-02, 16500.00, ORPS-1",
    "2026-03-02, 16500.01, CPC-1",
    "2025-12-31, 16050.00, ORPS-1",
    "2025-12-31, 16050.01, CPC-1",
    "2011-01-03, 10800.00, ORPS-1",
    "2011-01-03, 10800.01, CPC-1",
    "2026-01-01, 16050.01, ORPS-1",
    "2026-03-02, 0.01, ORPS-1"
  })
  void measuresTheAmountByThreeTaxUnitsOfItsYear(LocalDate dia, String valor, String donde) {
    for (var regimen : Regimen.values()) {
      assertThat(competencia.de(caso(Motivo.CUANTIA, valor, null, dia), regimen))
          .hasValueSatisfying(
              d ->
                  assertThat(d)
                      .returns(donde, Dictamen::procedimiento)
                      .returns(null, Dictamen::tambien));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Motivo.class, mode = EnumSource.Mode.EXCLUDE, names = "CUANTIA")
  void takesAMatterOfTheNoteWhateverTheAmount(Motivo motivo) {
    var impreso = competencia.de(caso(motivo, "9000000.00", null, HOY), TUPA_2010).orElseThrow();
    var vigente = competencia.de(caso(motivo, "9000000.00", null, HOY), VIGENTE).orElseThrow();

    assertThat(vigente.procedimiento()).isEqualTo("ORPS-1");
    assertThat(impreso.procedimiento())
        .isEqualTo(POR_NORMA_POSTERIOR.contains(motivo) ? "CPC-1" : "ORPS-1");
  }

  @ParameterizedTest
  @CsvSource({"2018-09-05, CPC-1", "2018-09-06, ORPS-1"})
  void takesTheLaterMattersFromTheirFirstDay(LocalDate dia, String donde) {
    assertThat(competencia.de(caso(Motivo.FALTA_DE_ENTREGA, "90000.00", null, dia), VIGENTE))
        .hasValueSatisfying(d -> assertThat(d.procedimiento()).isEqualTo(donde));
  }

  @ParameterizedTest
  @EnumSource(Excluida.class)
  void neverSendsThereWhatTheLawKeepsFromIt(Excluida excluida) {
    for (var motivo : EnumSet.of(Motivo.CUANTIA, Motivo.DEMORA_EN_LA_ENTREGA)) {
      // What is heard whatever its amount need not have one.
      var porMateria = motivo != Motivo.CUANTIA && excluida == Excluida.INAPRECIABLE_EN_DINERO;
      for (var regimen : Regimen.values()) {
        assertThat(competencia.de(caso(motivo, "10.00", excluida, HOY), regimen))
            .hasValueSatisfying(
                d -> assertThat(d.procedimiento()).isEqualTo(porMateria ? "ORPS-1" : "CPC-1"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INCUMPLIMIENTO_DE_ACUERDO_CONCILIATORIO, CPC-2",
    "INCUMPLIMIENTO_DE_MEDIDA_CORRECTIVA, CPC-3",
    "INCUMPLIMIENTO_Y_LIQUIDACION_DE_COSTAS_Y_COSTOS,"
  })
  void namesTheProcedureThatThePrintKeepsBesides(Motivo motivo, String tambien) {
    var dictamen = competencia.de(caso(motivo, null, Excluida.SERVICIOS_MEDICOS, HOY), TUPA_2010);

    assertThat(dictamen)
        .hasValueSatisfying(
            d ->
                assertThat(d)
                    .returns("ORPS-1", Dictamen::procedimiento)
                    .returns(tambien, Dictamen::tambien)
                    .returns(tambien != null, x -> x.admite("CPC-2") || x.admite("CPC-3")));
  }

  @Test
  void doesNotGuessAnAmountThatWasNotSaid() {
    assertThat(competencia.de(caso(Motivo.CUANTIA, null, null, HOY), TUPA_2010)).isEmpty();
    assertThat(competencia.de(caso(Motivo.FALTA_DE_ENTREGA, null, null, HOY), TUPA_2010)).isEmpty();
  }

  @Test
  void explainsItselfWithItsNorm() {
    var d = competencia.de(caso(Motivo.CUANTIA, "16500.01", null, HOY), TUPA_2010).orElseThrow();

    assertThat(d.razones())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.texto().es())
                  .isEqualTo("S/ 16500.01 pasa de 3 UIT de 2026, S/ 16500.00.");
              assertThat(r.norma()).contains("Nota 1.a");
            });
  }

  private static Caso caso(Motivo motivo, String valor, Excluida excluida, LocalDate dia) {
    return new Caso(motivo, valor == null ? null : Dinero.soles(valor), excluida, dia);
  }
}
