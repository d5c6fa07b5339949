package pe.gob.indecopi.fees.liquidacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Tarifas;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;

/** Stages, what others fix and bad requests, on DIN and DDA, worked out by hand from the print. */
class LiquidadorDeEtapasYFaltasTest {

  private static final LocalDate HOY = LocalDate.of(2026, 11, 21);

  private final Liquidador liquidador = new Liquidador(Tarifas.tarifario(), Tarifas.uit());

  @ParameterizedTest(name = "{0} {1} {2} costs {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DIN-1  |                                              |                           | 246.02
          DIN-1  | farmaceutico=true                            |                           | 370.98
          DIN-1  | resumenes=50                                 |                           | 246.02
          DIN-1  | resumenes=60                                 |                           | 257.22
          DIN-2  |                                              |                           | 0.00
          DIN-3  |                                              |                           | 136.68
          DIN-3  | farmaceutico=true resumenes=51               |                           | 278.38
          DIN-4  |                                              |                           | 390.50
          DIN-4  |                                              | prioridad                 | 39.05
          DIN-4  |                                              | anualidad                 | 231.26
          DIN-4  | enPlazoDeGracia=true                         | anualidad-en-plazo-de-gracia | 235.07
          DIN-5  |                                              |                           | 253.83
          DIN-6  | denunciados=3                                |                           | 585.75
          DIN-6  |                                              | informe-tecnico           | 468.60
          DIN-7  |                                              |                           | 374.96
          DIN-8  |                                              |                           | 465.51
          DIN-9  | alcance=EN_TRAMITE anualidad=3               |                           | 140.00
          DIN-9  | alcance=EN_TRAMITE enPlazoDeGracia=true      |                           | 172.00
          DIN-9  | alcance=OTORGADO anualidad=10                |                           | 274.93
          DIN-9  | alcance=OTORGADO anualidad=11                |                           | 405.99
          DIN-9  | alcance=OTORGADO anualidad=10 enPlazoDeGracia=true |                     | 306.91
          DIN-9  | alcance=OTORGADO anualidad=20 enPlazoDeGracia=true |                     | 435.65
          DIN-10 | actos=2                                      |                           | 722.28
          DIN-10 |                                              | modificacion,examen-tecnico | 805.08
          DIN-11 |                                              |                           | 378.49
          DIN-12 |                                              |                           | 781.00
          DIN-13 |                                              |                           | 292.88
          DIN-14 |                                              |                           | 0.00
          DIN-15 |                                              |                           | 0.00
          DIN-16 |                                              |                           | 360.00
          DIN-16 | paginas=3                                    | modificacion-de-documentos | 117.15
          DIN-16 | paginas=140                                  | modificacion-de-documentos | 3905.00
          DIN-17 |                                              |                           | 324.00
          DIN-17 |                                              | examen-de-originalidad    | 244.06
          DIN-18 |                                              |                           | 324.00
          DIN-18 | reivindicaciones=12                          |                           | 402.10
          DIN-18 |                                              | restablecimiento-de-derechos | 304.55
          DIN-19 |                                              |                           | 720.00
          DIN-19 | reivindicaciones=10                          |                           | 720.00
          DIN-19 | reivindicaciones=15                          |                           | 837.15
          DIN-19 |                                              | prioridad                 | 134.49
          DIN-19 |                                              | examen-adicional          | 488.13
          DIN-19 |                                              | ajuste-por-retraso-irrazonable | 408.71
          DIN-20 | ubicaciones=2 visitas=3                      |                           | 1171.50
          DIN-21 |                                              |                           | 233.35
          DDA-1  |                                              |                           | 195.25
          DDA-2  |                                              |                           | 781.00
          DDA-3  |                                              |                           | 58.58
          DDA-5  |                                              |                           | 97.63
          DDA-6  |                                              |                           | 368.30
          DDA-7  |                                              |                           | 210.34
          DDA-10 |                                              |                           | 363.62
          DDA-11 |                                              |                           | 1154.13
          DDA-18 |                                              |                           | 390.50
          DDA-19 | busqueda=CONSTANCIA                          |                           | 55.78
          DDA-19 | busqueda=REPORTE                             |                           | 23.43
          DDA-20 |                                              |                           | 1910.08
          DDA-24 |                                              |                           | 195.25
          DDA-24 | software=true                                |                           | 312.40
          DDA-24 | software=true denunciados=2 ubicaciones=2    |                           | 1249.60
          """)
  void chargesWhatIsPrinted(
      String procedimiento, @Nullable String variables, @Nullable String conceptos, String total) {
    assertThat(liquidar(procedimiento, variables, conceptos, null, HOY).total())
        .isEqualTo(Dinero.soles(total));
  }

  @ParameterizedTest(name = "{0} on {1} costs {2}")
  @CsvSource({
    "DIN-16,2026-11-21,390.50",
    "DIN-16,2013-05-02,262.70",
    "DIN-17,2026-11-21,406.45",
    "DIN-18,2026-11-21,427.35",
    "DIN-19,2026-11-21,838.75",
    "DIN-19,2010-12-31,549.00"
  })
  void chargesTheReintegroByTheUitOfItsDayAndTheBeginningInSoles(
      String procedimiento, LocalDate fecha, String total) {
    var reintegro = liquidar(procedimiento, null, null, Etapa.REINTEGRO, fecha);

    assertThat(reintegro.total()).isEqualTo(Dinero.soles(total));
    assertThat(reintegro.etapa()).isEqualTo(Etapa.REINTEGRO);
    assertThat(liquidar(procedimiento, null, null, null, fecha).total())
        .isEqualTo(liquidar(procedimiento, null, null, Etapa.INICIO, HOY).total());
  }

  @Test
  void doesNotChargeTheFurtherClaimsOfAPatentTwice() {
    var reintegro = liquidar("DIN-19", "reivindicaciones=15", null, Etapa.REINTEGRO, HOY);

    assertThat(reintegro.lineas()).extracting(Linea::concepto).containsExactly("solicitud");
  }

  @Test
  void explainsTheStagesInWordsWithTheirLines() {
    var inicio = liquidar("DIN-19", null, null, null, HOY);
    var reintegro = liquidar("DIN-19", null, null, Etapa.REINTEGRO, HOY);

    assertThat(inicio.lineas().getFirst().explicacion().es())
        .isEqualTo(
            "Presentación de la solicitud de patente de invención: al iniciar el procedimiento,"
                + " 20 % de S/ 3600 = S/ 720.00. Impreso: 20 % de la UIT con que se imprimió"
                + " (línea 7831).");
    assertThat(inicio.explicacion().es())
        .contains("Queda un reintegro de 15.25 % de la UIT del día en que se pague");
    assertThat(reintegro.lineas().getFirst().explicacion().en())
        .contains("15.25 % of S/ 5500", "of the UIT of the day of payment (line 7831)");
    assertThat(reintegro.explicacion().es()).contains("Cuenta la UIT del 2026-11-21, S/ 5,500.00");
  }

  @Test
  void keepsTheThirdDecimalInTheExplanationAndRoundsTheTotal() {
    var linea = liquidar("DIN-5", null, null, null, HOY).lineas().getFirst();

    assertThat(linea.explicacion().es()).contains("S/ 253.825 = S/ 253.83");
    assertThat(linea.monto()).isEqualTo(Dinero.soles("253.83"));
  }

  @Test
  void saysWhatOthersFixAndChargesNothingForIt() {
    var pct = liquidar("DIN-21", null, null, null, HOY);

    assertThat(pct.lineas()).extracting(Linea::concepto).containsExactly("tasa-de-transmision");
    assertThat(pct.explicacion().es()).contains("Tasa de búsqueda internacional: no está incluida");
    assertThat(punteros("DIN-21", null, "tasa-de-transmision,tasa-de-busqueda", null, HOY))
        .containsExactly("/conceptos/1");
  }

  @Test
  void saysThatItIsFreeWithTheLineThatPrintsIt() {
    assertThat(liquidar("DIN-14", null, null, null, HOY).explicacion().es())
        .isEqualTo(
            "Total: S/ 0.00. El registro de conocimientos colectivos es gratuito (línea 6958).");
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DIN-9  | anualidad=5                    |           |           | 2026-11-21 | /variables/alcance
          DIN-9  | alcance=VENCIDO                |           |           | 2026-11-21 | /variables/alcance
          DIN-9  | alcance=OTORGADO anualidad=21  |           |           | 2026-11-21 | /variables/anualidad
          DIN-9  | alcance=OTORGADO anualidad=26  |           |           | 2026-11-21 | /variables/anualidad
          DIN-9  | alcance=OTORGADO anualidad=0   |           |           | 2026-11-21 | /variables/anualidad
          DIN-12 | software=true                  |           |           | 2026-11-21 | /variables/software
          DIN-12 |                                |           | REINTEGRO | 2026-11-21 | /etapa
          DIN-19 |                                | prioridad | INICIO    | 2026-11-21 | /etapa
          DIN-19 |                                |           | REINTEGRO | 2027-01-01 | /fecha
          DIN-19 | paginas=2                      |           |           | 2026-11-21 | /variables/paginas
          DIN-14 | clases=2                       |           |           | 2026-11-21 | /variables/clases
          DDA-24 | denunciados=1001               |           |           | 2026-11-21 | /variables/denunciados
          DDA-1  |                                |           |           | 2010-08-19 | /fecha
          CCO-4  |                                |           |           | 2026-11-21 | /variables/creditoInvocado
          CCO-4  | creditoInvocado=0              |           |           | 2026-11-21 | /variables/creditoInvocado/monto
          CCO-4  | creditoInvocado=-5.00          |           |           | 2026-11-21 | /variables/creditoInvocado/monto
          """)
  void refusesWhatThePrintDoesNotPrice(
      String procedimiento,
      @Nullable String variables,
      @Nullable String conceptos,
      @Nullable Etapa etapa,
      LocalDate fecha,
      String puntero) {
    assertThat(punteros(procedimiento, variables, conceptos, etapa, fecha))
        .containsExactly(puntero);
  }

  private Liquidacion liquidar(
      String procedimiento,
      @Nullable String variables,
      @Nullable String conceptos,
      @Nullable Etapa etapa,
      LocalDate fecha) {
    var faltas = new Faltas();
    var liquidacion =
        liquidador.liquidar(
            Casos.pedido(procedimiento, variables, conceptos, etapa, fecha), faltas);
    assertThat(faltas.lista()).isEmpty();
    return liquidacion.orElseThrow();
  }

  private List<String> punteros(
      String procedimiento,
      @Nullable String variables,
      @Nullable String conceptos,
      @Nullable Etapa etapa,
      LocalDate fecha) {
    var faltas = new Faltas();
    var pedido = Casos.pedido(procedimiento, variables, conceptos, etapa, fecha);
    assertThat(liquidador.liquidar(pedido, faltas)).isEmpty();
    return faltas.lista().stream().map(Falta::puntero).toList();
  }
}
