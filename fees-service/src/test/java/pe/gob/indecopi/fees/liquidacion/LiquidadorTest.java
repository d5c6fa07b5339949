package pe.gob.indecopi.fees.liquidacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.fees.tarifa.Tarifas;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;

class LiquidadorTest {

  private static final LocalDate HOY = LocalDate.of(2026, 11, 21);

  private final Liquidador liquidador = new Liquidador(Tarifas.tarifario(), Tarifas.uit());

  @Test
  void chargesTheFirstClassOfAMarkApartFromTheFurtherOnes() {
    var liquidacion = liquidar("DSD-10", Map.of("clases", 3));

    assertThat(liquidacion.total()).isEqualTo(Dinero.soles("1601.59"));
    assertThat(liquidacion.lineas())
        .extracting(Linea::concepto, Linea::cantidad, Linea::unitario, Linea::monto, Linea::linea)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "primera-clase", 1L, Dinero.soles("534.99"), Dinero.soles("534.99"), 1422),
            org.assertj.core.groups.Tuple.tuple(
                "clase-adicional", 2L, Dinero.soles("533.30"), Dinero.soles("1066.60"), 1440));
  }

  @Test
  void explainsEachLineAndTheSumInTwoLanguages() {
    var liquidacion = liquidar("DSD-10", Map.of("clases", 3));

    assertThat(liquidacion.lineas().getLast().explicacion().es())
        .isEqualTo(
            "Clase adicional de la solicitud de registro: 3 clases menos 1 ya cubierta"
                + " = 2 × S/ 533.30 = S/ 1,066.60. Impreso: 14.41 % de una UIT de S/ 3,700.00"
                + " (línea 1440).");
    assertThat(liquidacion.lineas().getFirst().explicacion().en())
        .isEqualTo(
            "Application for registration, first class: fixed amount = S/ 534.99. Printed:"
                + " 14.46 % of a UIT of S/ 3,700.00 (line 1422).");
    assertThat(liquidacion.explicacion().es())
        .startsWith("Total: S/ 534.99 + S/ 1,066.60 = S/ 1,601.59.");
  }

  @ParameterizedTest(name = "{0} {1} costs {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DSD-1  |                                                | 117.15
          DSD-2  | busqueda=FONETICA                              | 30.99
          DSD-2  | busqueda=FONETICA clases=10                    | 87.86
          DSD-2  | busqueda=FONETICA clases=11                    | 94.89
          DSD-2  | busqueda=FONETICA clases=45                    | 110.51
          DSD-2  | busqueda=FIGURATIVA clases=4                   | 104.65
          DSD-2  | busqueda=FIGURATIVA clases=7                   | 142.93
          DSD-2  | busqueda=FONETICA_POR_TITULAR hojas=10         | 30.99
          DSD-2  | busqueda=FONETICA_POR_TITULAR hojas=11         | 38.41
          DSD-2  | busqueda=SANCIONADOS                           | 4.88
          DSD-2  | busqueda=OTRA_INFORMACION hojas=7              | 22.92
          DSD-3  | clases=2                                       | 1073.28
          DSD-4  |                                                | 37.09
          DSD-5  |                                                | 443.75
          DSD-6  |                                                | 214.78
          DSD-2  | busqueda=COPIA_DIGITAL                         | 23.22
          DSD-2  | busqueda=COPIA_A_COLOR hojas=3                 | 6.09
          DSD-2  | busqueda=COPIA_DE_CERTIFICADO registros=2      | 52.60
          DSD-2  | busqueda=CERTIFICADO_DE_FECHA                  | 19.35
          DSD-7  | actos=2 registros=3 clases=2                   | 3759.00
          DSD-7  | alcance=MODIFICACION clases=2                  | 626.50
          DSD-7  | alcance=DIVISION divisiones=2                  | 136.90
          DSD-8  | clases=1                                       | 585.75
          DSD-9  | clases=1                                       | 378.79
          DSD-9  | clases=3                                       | 1136.37
          DSD-10 |                                                | 534.99
          DSD-10 | clases=45                                      | 24000.19
          DSD-11 |                                                | 220.93
          DSD-12 | registros=2 clases=3                           | 1881.42
          DSD-13 |                                                | 217.03
          DSD-14 |                                                | 195.25
          DSD-15 | ubicaciones=2 visitas=2                        | 781.00
          """)
  void chargesWhatIsPrinted(String procedimiento, String variables, String total) {
    assertThat(liquidar(procedimiento, leer(variables)).total()).isEqualTo(Dinero.soles(total));
  }

  @Test
  void chargesAnExtraOnlyWhenItIsNamed() {
    var pedido =
        new Pedido(
            "DSD-10",
            Variables.de(Map.of("divisiones", 2)),
            List.of("division-de-solicitud"),
            null,
            HOY);

    assertThat(liquidador.liquidar(pedido, new Faltas()).orElseThrow().total())
        .isEqualTo(Dinero.soles("97.30"));
  }

  @Test
  void freesACoerciveAttachmentFromTheFee() {
    var pedido = new Pedido("DSD-7", Variables.NINGUNA, null, "embargo-coactivo", HOY);

    var liquidacion = liquidador.liquidar(pedido, new Faltas()).orElseThrow();

    assertThat(liquidacion.total()).isEqualTo(Dinero.CERO);
    assertThat(liquidacion.lineas().getFirst().explicacion().es()).contains("Exonerado");
  }

  @Test
  void chargesThePrintedSolesWhateverTheUitOfTheDay() {
    var de2013 = new Pedido("DSD-9", Variables.NINGUNA, null, null, LocalDate.of(2013, 6, 1));

    assertThat(liquidador.liquidar(de2013, new Faltas()).orElseThrow().total())
        .isEqualTo(Dinero.soles("378.79"));
  }

  @Test
  void namesEveryFaultAtOnce() {
    var pedido =
        new Pedido(
            "DSD-9",
            Variables.de(Map.of("clases", 46, "hojas", -1, "software", true)),
            List.of("solicitud", "regalo", "solicitud"),
            "amistad",
            HOY);

    assertThat(punteros(pedido))
        .containsExactlyInAnyOrder(
            "/conceptos/1",
            "/conceptos/2",
            "/variables/clases",
            "/variables/hojas",
            "/variables/hojas",
            "/variables/software",
            "/exoneracion");
  }

  @Test
  void refusesAProcedureThatNoTariffKnows() {
    assertThat(punteros(pedido("DSD-16", Map.of("clases", 0))))
        .containsExactlyInAnyOrder("/procedimiento", "/variables/clases");
    assertThat(punteros(pedido("marcas", Map.of()))).containsExactly("/procedimiento");
  }

  @Test
  void refusesADayBeforeTheTariff() {
    var pedido = new Pedido("DSD-10", Variables.NINGUNA, null, null, LocalDate.of(2010, 8, 17));

    assertThat(punteros(pedido)).containsExactly("/fecha");
  }

  @Test
  void refusesAVariableThatTheQuotedConceptsDoNotLookAt() {
    assertThat(punteros(pedido("DSD-10", Map.of("divisiones", 1))))
        .containsExactly("/variables/divisiones");
  }

  @Test
  void asksWhichSearchIsMeant() {
    assertThat(punteros(pedido("DSD-2", Map.of("clases", 2))))
        .containsExactly("/variables/busqueda");
    assertThat(punteros(pedido("DSD-2", Map.of("busqueda", "OLFATIVA"))))
        .containsExactly("/variables/busqueda");
  }

  @Test
  void chargesForAGapOfAScaleTheStepThatComprisesIt() {
    for (var clases : List.of(31, 44, 45)) {
      assertThat(liquidar("DSD-2", Map.of("busqueda", "FONETICA", "clases", clases)).total())
          .isEqualTo(Dinero.soles("110.51"));
    }
    assertThat(Tarifas.de("DSD").procedimiento("DSD-2").orElseThrow().resuelve())
        .anyMatch(regla -> regla.contains("De 31 a 44 clases"));
  }

  private Liquidacion liquidar(String procedimiento, Map<String, ?> variables) {
    var faltas = new Faltas();
    var liquidacion = liquidador.liquidar(pedido(procedimiento, variables), faltas);
    assertThat(faltas.lista()).isEmpty();
    return liquidacion.orElseThrow();
  }

  private List<String> punteros(Pedido pedido) {
    var faltas = new Faltas();
    assertThat(liquidador.liquidar(pedido, faltas)).isEmpty();
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static Pedido pedido(String procedimiento, Map<String, ?> variables) {
    return new Pedido(procedimiento, Variables.de(variables), null, null, HOY);
  }

  private static Map<String, Object> leer(String variables) {
    Map<String, Object> leidas = new java.util.HashMap<>();
    if (variables != null) {
      for (var una : variables.split(" ")) {
        var par = una.split("=");
        leidas.put(par[0], par[1].matches("[0-9]+") ? Integer.valueOf(par[1]) : par[1]);
      }
    }
    return leidas;
  }
}
