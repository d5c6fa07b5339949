package pe.gob.indecopi.fees.liquidacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Tarifas;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;

/** What DIN and DDA charge, worked out by hand from the print by its second reader. */
class LiquidadorDeInvencionesYAutorTest {

  private static final LocalDate HOY = LocalDate.of(2026, 11, 21);

  private final Liquidador liquidador = new Liquidador(Tarifas.tarifario(), Tarifas.uit());

  @ParameterizedTest(name = "{0} {1} {2} costs {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DIN-1  |                                                         |                              | 246.02
          DIN-1  | resumenes=60                                            |                              | 257.22
          DIN-1  | farmaceutico=true                                       |                              | 370.98
          DIN-3  | resumenes=50                                            |                              | 136.68
          DIN-3  | farmaceutico=true resumenes=51                          |                              | 278.38
          DIN-4  |                                                         |                              | 390.50
          DIN-4  |                                                         | prioridad                    | 39.05
          DIN-4  |                                                         | anualidad                    | 231.26
          DIN-4  | enPlazoDeGracia=true                                    | anualidad-en-plazo-de-gracia | 235.07
          DIN-5  |                                                         |                              | 253.83
          DIN-6  | denunciados=3                                           |                              | 585.75
          DIN-6  |                                                         | informe-tecnico              | 468.60
          DIN-7  |                                                         |                              | 374.96
          DIN-8  |                                                         |                              | 465.51
          DIN-9  | alcance=EN_TRAMITE anualidad=3                          |                              | 140.00
          DIN-9  | alcance=EN_TRAMITE anualidad=3 enPlazoDeGracia=true     |                              | 172.00
          DIN-9  | alcance=OTORGADO anualidad=10                           |                              | 274.93
          DIN-9  | alcance=OTORGADO anualidad=10 enPlazoDeGracia=true      |                              | 306.91
          DIN-9  | alcance=OTORGADO anualidad=11                           |                              | 405.99
          DIN-9  | alcance=OTORGADO anualidad=20 enPlazoDeGracia=true      |                              | 435.65
          DIN-10 | actos=2                                                 |                              | 722.28
          DIN-10 |                                                         | examen-tecnico               | 443.94
          DIN-11 | actos=3                                                 |                              | 1135.47
          DIN-12 |                                                         |                              | 781.00
          DIN-13 |                                                         |                              | 292.88
          DIN-16 |                                                         |                              | 360.00
          DIN-16 |                                                         | prioridad                    | 131.40
          DIN-16 |                                                         | examen-adicional             | 242.37
          DIN-16 | paginas=3                                               | modificacion-de-documentos   | 117.15
          DIN-16 | paginas=101                                             | modificacion-de-documentos   | 3905.00
          DIN-17 |                                                         |                              | 324.00
          DIN-17 |                                                         | examen-de-originalidad       | 244.06
          DIN-17 | paginas=2                                               | modificacion-de-documentos   | 76.50
          DIN-18 | reivindicaciones=10                                     |                              | 324.00
          DIN-18 | reivindicaciones=12                                     |                              | 402.10
          DIN-18 |                                                         | prioridad,examen-adicional   | 346.94
          DIN-18 |                                                         | restauracion-de-prioridad    | 183.79
          DIN-18 |                                                         | restablecimiento-de-derechos | 304.55
          DIN-19 |                                                         |                              | 720.00
          DIN-19 | reivindicaciones=15                                     |                              | 837.15
          DIN-19 | paginas=10                                              | modificacion-de-documentos   | 468.60
          DIN-19 |                                                         | prioridad,examen-adicional   | 622.62
          DIN-19 |                                                         | restauracion-de-prioridad    | 191.97
          DIN-19 |                                                         | ajuste-por-retraso-irrazonable,restablecimiento-de-derechos | 817.42
          DIN-20 | ubicaciones=2 visitas=3                                 |                              | 1171.50
          DIN-21 |                                                         |                              | 233.35
          DIN-21 | hojas=45                                                |                              | 233.35
          DDA-1  |                                                         |                              | 195.25
          DDA-2  |                                                         |                              | 781.00
          DDA-3  |                                                         |                              | 58.58
          DDA-4  |                                                         |                              | 195.25
          DDA-5  |                                                         |                              | 97.63
          DDA-6  |                                                         |                              | 368.30
          DDA-7  |                                                         |                              | 210.34
          DDA-8  |                                                         |                              | 195.25
          DDA-9  |                                                         |                              | 195.25
          DDA-10 |                                                         |                              | 363.62
          DDA-11 |                                                         |                              | 1154.13
          DDA-12 |                                                         |                              | 195.25
          DDA-13 |                                                         |                              | 195.25
          DDA-14 |                                                         |                              | 195.25
          DDA-15 |                                                         |                              | 195.25
          DDA-16 |                                                         |                              | 195.25
          DDA-17 |                                                         |                              | 195.25
          DDA-18 |                                                         |                              | 390.50
          DDA-19 | busqueda=CONSTANCIA                                     |                              | 55.78
          DDA-19 | busqueda=REPORTE                                        |                              | 23.43
          DDA-20 |                                                         |                              | 1910.08
          DDA-21 |                                                         |                              | 195.25
          DDA-22 |                                                         |                              | 195.25
          DDA-23 |                                                         |                              | 195.25
          DDA-24 | denunciados=2 ubicaciones=3                             |                              | 1171.50
          DDA-24 | software=true ubicaciones=2                             |                              | 624.80
          """)
  void chargesWhatIsPrinted(
      String procedimiento, @Nullable String variables, @Nullable String conceptos, String total) {
    assertThat(liquidar(Casos.pedido(procedimiento, variables, conceptos, null, HOY)).total())
        .isEqualTo(Dinero.soles(total));
  }

  @ParameterizedTest(name = "{0}: {2} with the UIT of {1}")
  @CsvSource({
    "DIN-16,2010-09-01,255.60",
    "DIN-16,2026-11-21,390.50",
    "DIN-17,2026-11-21,406.45",
    "DIN-18,2026-11-21,427.35",
    "DIN-19,2010-09-01,549.00",
    "DIN-19,2026-11-21,838.75"
  })
  void chargesTheReintegroByTheUitOfItsDay(String procedimiento, LocalDate fecha, String total) {
    assertThat(liquidar(Casos.pedido(procedimiento, null, null, Etapa.REINTEGRO, fecha)).total())
        .isEqualTo(Dinero.soles(total));
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DIN-9  | anualidad=3                      |                       | /variables/alcance
          DIN-9  | alcance=OTORGADO anualidad=21    |                       | /variables/anualidad
          DIN-4  |                                  | examenes-de-la-variedad | /conceptos/0
          DIN-21 |                                  | tasa-de-busqueda      | /conceptos/0
          DIN-13 | clases=2                         |                       | /variables/clases
          DDA-19 |                                  |                       | /variables/busqueda
          """)
  void supposesNothing(
      String procedimiento, @Nullable String variables, @Nullable String conceptos, String punto) {
    var faltas = new Faltas();

    assertThat(
            liquidador.liquidar(
                Casos.pedido(procedimiento, variables, conceptos, null, HOY), faltas))
        .isEmpty();
    assertThat(faltas.lista()).extracting(Falta::puntero).containsExactly(punto);
  }

  private Liquidacion liquidar(Pedido pedido) {
    var faltas = new Faltas();
    var liquidacion = liquidador.liquidar(pedido, faltas);
    assertThat(faltas.lista()).isEmpty();
    return liquidacion.orElseThrow();
  }
}
