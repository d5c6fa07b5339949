package pe.gob.indecopi.fees.liquidacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.TarifaDeProcedimiento;
import pe.gob.indecopi.fees.tarifa.Tarifas;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;

/** What the organs other than DSD, DIN and DDA charge, worked out by hand from the print. */
class LiquidadorDeOtrosOrganosTest {

  private static final LocalDate HOY = LocalDate.of(2026, 11, 21);
  private static final LocalDate EN_2013 = LocalDate.of(2013, 6, 3);

  private final Liquidador liquidador = new Liquidador(Tarifas.tarifario(), Tarifas.uit());

  @ParameterizedTest(name = "{0} {1} {2} costs {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CPC-1  |                                              |                                | 36.00
          CPC-2  |                                              |                                | 0.00
          CPC-3  |                                              |                                | 0.00
          CCO-14 |                                              |                                | 0.00
          CFD-1  |                                              |                                | 0.00
          SAC-1  |                                              |                                | 0.00
          SAC-2  |                                              |                                | 0.00
          ORPS-1 |                                              |                                | 36.00
          CCD-1  | modalidad=GENERAL                            |                                | 1415.17
          CCD-1  | modalidad=PUBLICIDAD_ENGANOSA                |                                | 108.00
          CCD-1  | visitas=3                                    | visita-inspectiva              | 1107.21
          CCD-1  |                                              | medida-cautelar                | 188.08
          CNB-1  |                                              |                                | 3600.00
          CNB-4  |                                              |                                | 976.25
          CEB-1  |                                              |                                | 507.65
          CCO-1  |                                              |                                | 1915.20
          CCO-1  | creditoLaboral=true                          |                                | 0.00
          CCO-2  |                                              |                                | 1637.02
          CCO-3  |                                              |                                | 1718.10
          CCO-4  | creditoInvocado=10000                        |                                | 300.00
          CCO-4  | creditoInvocado=28172                        |                                | 845.16
          CCO-4  | creditoInvocado=1000000                      |                                | 845.16
          CCO-4  | creditoLaboral=true                          |                                | 0.00
          CCO-5  | creditoInvocado=1000000                      |                                | 844.90
          CCO-11 | creditoInvocado=10193.33                     |                                | 305.80
          CCO-11 | creditoInvocado=100.50                       |                                | 3.02
          CCO-18 | alcance=COMISION                             |                                | 39.05
          CCO-18 | alcance=NACIONAL                             |                                | 78.10
          CCO-19 | alcance=ESTADO                               |                                | 78.10
          CCO-19 | alcance=ACREEDORES                           |                                | 39.05
          CCO-20 |                                              |                                | 78.10
          CCO-21 |                                              |                                | 39.05
          CLC-1  |                                              |                                | 2596.04
          CLC-2  |                                              |                                | 1850.00
          CLC-3  | valorOperacion=1000000                       |                                | 1000.00
          CFD-2  |                                              |                                | 1440.00
          CFD-3  |                                              |                                | 1440.00
          GAF-1  |                                              |                                | 3600.00
          CID-1  |                                              |                                | 5.65
          CID-1  | paginas=45                                   |                                | 61.95
          CID-1  | paginas=46                                   |                                | 67.59
          CID-1  | paginas=300                                  |                                | 201.63
          CID-1  | paginas=45 publicadaHasta1992=true           |                                | 18.59
          SAC-2  | paginas=10                                   | fotocopia                      | 5.80
          SAC-2  | paginas=10                                   | busqueda-de-expediente,fotocopia | 14.52
          SAC-2  | ejemplares=2                                 | reproduccion-de-cd             | 46.42
          SNA-1  |                                              |                                | 2992.16
          SNA-1  | alcance=15                                   |                                | 2992.16
          SNA-1  | alcance=16                                   |                                | 3731.45
          SNA-1  | alcance=30                                   |                                | 3731.45
          SNA-1  | alcance=31                                   |                                | 4329.74
          SNA-1  | alcance=46                                   |                                | 4787.38
          SNA-1  | alcance=61                                   |                                | 5069.03
          SNA-1  | alcance=76                                   |                                | 5350.68
          SNA-1  | calibraciones=12                             |                                | 4329.74
          SNA-1  | alcance=16 calibraciones=12                  |                                | 4329.74
          SNA-1  | diasEvaluadorLider=2 diasEvaluador=3         | dia-evaluador-lider,dia-evaluador | 5034.40
          SNA-1  |                                              | penalidad-por-cambio-de-fecha  | 639.00
          SNA-1  | alcance=500                                  | mantenimiento,mantenimiento-primer-bloque-adicional,mantenimiento-segundo-bloque-adicional,mantenimiento-tercer-bloque-adicional,mantenimiento-resto | 2675.53
          SNA-2  | alcance=11                                   |                                | 3731.45
          SNA-3  | alcance=11                                   |                                | 4329.74
          SNA-4  | alcance=11                                   |                                | 2851.51
          SNA-4  | calibraciones=7                              |                                | 3520.48
          SNA-5  | alcance=6                                    |                                | 2851.51
          SNA-6  | alcance=9                                    |                                | 3520.48
          SNA-9  | alcance=21                                   |                                | 3766.44
          SNA-10 | modalidad=CAMBIO_DE_FORMA alcance=3          |                                | 492.62
          SNA-10 | modalidad=CAMBIO_DE_FONDO calibraciones=3    |                                | 1196.57
          SNA-13 |                                              |                                | 351.98
          SNA-14 | modalidad=LABORATORIO                        |                                | 985.61
          SNA-14 | modalidad=CAMPO                              | seguimiento-en-campo           | 211.33
          SNA-17 | modalidad=CAMPO                              |                                | 175.99
          SNM-4  |                                              |                                | 1210.24
          SNM-14 |                                              |                                | 185.37
          """)
  void chargesWhatIsPrinted(
      String procedimiento, @Nullable String variables, @Nullable String conceptos, String total) {
    assertThat(liquidar(Casos.pedido(procedimiento, variables, conceptos, null, HOY)).total())
        .isEqualTo(Dinero.soles(total));
  }

  @ParameterizedTest(name = "{0} in {1} costs {2}")
  @CsvSource({"2013-06-03,185000.00", "2026-11-21,275000.00"})
  void measuresACapInUitByTheUitOfTheDay(LocalDate fecha, String total) {
    assertThat(
            liquidar(Casos.pedido("CLC-3", "valorOperacion=900000000", null, null, fecha)).total())
        .isEqualTo(Dinero.soles(total));
  }

  @Test
  void chargesTheReintegroByTheUitOfItsDay() {
    assertThat(liquidar(Casos.pedido("CFD-2", null, null, Etapa.REINTEGRO, EN_2013)).total())
        .isEqualTo(Dinero.soles("2220.00"));
    assertThat(liquidar(Casos.pedido("CFD-3", null, null, Etapa.REINTEGRO, HOY)).total())
        .isEqualTo(Dinero.soles("3300.00"));
  }

  @Test
  void freesOnlyWhatThePrintFrees() {
    assertThat(
            Tarifas.todas().stream()
                .filter(una -> !List.of("DSD", "DIN", "DDA").contains(una.organo()))
                .flatMap(una -> una.procedimientos().stream())
                .filter(TarifaDeProcedimiento::gratuito)
                .map(TarifaDeProcedimiento::codigo))
        .containsExactlyInAnyOrder("CPC-2", "CPC-3", "CCO-14", "CFD-1", "SAC-1", "SAC-2");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CID-1  | paginas=301         | /variables/paginas
          CCD-1  |                     | /variables/modalidad
          CCO-4  |                     | /variables/creditoInvocado
          CLC-3  |                     | /variables/valorOperacion
          SNA-1  | modalidad=CAMPO     | /variables/modalidad
          SNA-10 | alcance=2           | /variables/modalidad
          CPC-1  | denunciados=2       | /variables/denunciados
          """)
  void supposesNothing(String procedimiento, @Nullable String variables, String puntero) {
    var faltas = new Faltas();

    assertThat(liquidador.liquidar(Casos.pedido(procedimiento, variables, null, null, HOY), faltas))
        .isEmpty();
    assertThat(faltas.lista()).extracting(Falta::puntero).containsExactly(puntero);
  }

  @Test
  void doesNotKnowTheSummaryProceedingBeforeItEnteredTheTupa() {
    var faltas = new Faltas();

    liquidador.liquidar(
        Casos.pedido("ORPS-1", null, null, null, LocalDate.of(2010, 12, 16)), faltas);

    assertThat(faltas.lista()).extracting(Falta::puntero).containsExactly("/fecha");
    assertThat(
            liquidar(Casos.pedido("ORPS-1", null, null, null, LocalDate.of(2010, 12, 17))).total())
        .isEqualTo(Dinero.soles("36.00"));
  }

  private Liquidacion liquidar(Pedido pedido) {
    var faltas = new Faltas();
    var liquidacion = liquidador.liquidar(pedido, faltas);
    assertThat(faltas.lista()).isEmpty();
    return liquidacion.orElseThrow();
  }
}
