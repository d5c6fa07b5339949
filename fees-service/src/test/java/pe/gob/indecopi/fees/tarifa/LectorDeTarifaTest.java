package pe.gob.indecopi.fees.tarifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.fees.yaml.ArchivoInvalido;

class LectorDeTarifaTest {

  private static final String BUENA =
      """
      organo: DSD
      version: v1
      vigencia: { desde: 2020-01-01, norma: "D.S. 1" }
      documento: TUPA
      uitImpresa: "3700"
      canales:
        - { canal: CAJA, linea: 9, nota: { es: caja, en: cash } }
      procedimientos:
        DSD-1:
          nombre: Uno
          conceptos:
            solicitud:
              propio: true
              descripcion: { es: uno, en: one }
              unidad: { es: "por uno", en: "each" }
              regla: POR_UNIDAD
              por: [clases]
              importe: { uit: "1.00", soles: "37.00", linea: 5 }
      """;

  @Test
  void readsATariff() {
    var tarifa = Tarifas.leer(BUENA);

    assertThat(tarifa.procedimiento("DSD-1").orElseThrow().variables())
        .containsExactly(Variable.CLASES);
  }

  @ParameterizedTest(name = "{0} -> {1}: line {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version: v1                  | versión: v1                   | 2  | unknown key: versión
          version: v1                  | documento: v1                 | 4  | repeated key: documento
          desde: 2020-01-01            | desde: 2020-13-01             | 3  | a day like
          canal: CAJA                  | canal: BITCOIN                | 7  | unknown: BITCOIN
          DSD-1:                       | DIN-1:                        | 10 | not a procedure of DSD: DIN-1
          por: [clases]                | por: [gatos]                  | 17 | unknown: gatos
          por: [clases]                | por: [software]               | 17 | unknown: software
          por: [clases]                | incluidas: 1                  | 17 | does not take the key: incluidas
          regla: POR_UNIDAD            | regla: REGATEO                | 16 | unknown rule: REGATEO
          soles: "37.00"               | soles: "37.0"                 | 18 | 2-3 decimals
          soles: "37.00"               | soles: "-37.00"               | 18 | 2-3 decimals
          linea: 5                     | linea: cinco                  | 18 | a whole number from 1
          en: one                      | fr: une                       | 14 | unknown key: fr
          propio: true                 | propio: quizá                 | 13 | true or false
          regla: POR_UNIDAD            | exoneraciones: [nadie]        | 13 | missing key: regla
          nombre: Uno                  | nombre: U\\n    supone: {alcance: A} | 10 | no concept knows what is meant: A
          """)
  void namesTheLineOfEachFault(String buena, String mala, int linea, String motivo) {
    assertThatThrownBy(() -> Tarifas.leer(BUENA.replace(buena, mala.translateEscapes())))
        .isInstanceOfSatisfying(
            ArchivoInvalido.class,
            e ->
                assertThat(e.getMessage().lines())
                    .anyMatch(
                        una ->
                            una.startsWith("prueba.yaml:" + linea + ": ") && una.contains(motivo)));
  }

  @Test
  void namesEveryFaultAtOnceWithItsPointer() {
    var mala =
        BUENA
            .replace("desde: 2020-01-01", "desde: ayer")
            .replace("canal: CAJA", "canal: BITCOIN")
            .replace("en: one", "en: \"\"")
            .replace("soles: \"37.00\", linea: 5", "soles: \"37.0\", linea: cinco")
            .replace("documento: TUPA", "documento: TUPA\ncolor: rojo");

    assertThatThrownBy(() -> Tarifas.leer(mala))
        .isInstanceOfSatisfying(
            ArchivoInvalido.class,
            e ->
                assertThat(e.fallos())
                    .extracting(ArchivoInvalido.Fallo::puntero)
                    .containsExactlyInAnyOrder(
                        "/color",
                        "/vigencia/desde",
                        "/canales/0/canal",
                        "/procedimientos/DSD-1/conceptos/solicitud/descripcion/en",
                        "/procedimientos/DSD-1/conceptos/solicitud/importe/soles",
                        "/procedimientos/DSD-1/conceptos/solicitud/importe/linea"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          soles: "37.00"         | soles: "38.00"                  | say why (desvio)
          linea: 5 }             | linea: 5, desvio: porque sí }   | these do
          uitImpresa: "3700"     | uitImpresa: "0"                 | not nothing
          propio: true           | cuando: { software: true }      | no line that prints it as free
          nombre: Uno            | gratuito: { linea: 3, nota: { es: g, en: g } }\\n    nombre: Uno | has no concept of its own fee
          organo: DSD            | organo: "?("                    | not a procedure of ?(: DSD-1
          canal: CAJA            | canal: CAJA, impreso: false     | needs a line in dudas: CAJA
          propio: true           | cuando: { clases: 3 }           | not a variable of options or of truth: clases
          """)
  void refusesWhatDoesNotHoldTogether(String buena, String mala, String motivo) {
    assertThatThrownBy(() -> Tarifas.leer(BUENA.replace(buena, mala.translateEscapes())))
        .isInstanceOf(ArchivoInvalido.class)
        .hasMessageContaining(motivo);
  }

  @Test
  void keepsAThirdDecimalAndTheLineOfEachColumn() {
    var tarifa =
        Tarifas.leer(
            BUENA.replace(
                "soles: \"37.00\", linea: 5", "soles: \"37.005\", linea: 5, lineaUit: 6"));

    var importe =
        tarifa.procedimientos().getFirst().conceptos().getFirst().regla().importes().getFirst();
    assertThat(importe.soles()).isEqualTo("37.005");
    assertThat(importe.lineaUit()).isEqualTo(6);
  }

  private static final String COMUNES =
      """
      comunes:
        penalidad:
          procedimientos: [DSD-1]
          descripcion: { es: dos, en: two }
          unidad: { es: "por uno", en: "each" }
          regla: FIJO
          importe: { uit: "1.00", soles: "37.00", linea: 7 }
      procedimientos:
      """;

  @Test
  void givesWhatIsPrintedOnceToEachProcedureThatItNames() {
    var tarifa = Tarifas.leer(BUENA.replace("procedimientos:\n", COMUNES));

    assertThat(tarifa.procedimiento("DSD-1").orElseThrow().conceptos())
        .extracting(Concepto::nombre, Concepto::propio)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("solicitud", true),
            org.assertj.core.groups.Tuple.tuple("penalidad", false));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [DSD-1]    | [DSD-2]                 | not all of these are procedures: [DSD-2]
          penalidad: | solicitud:              | DSD-1 has a concept of that name
          [DSD-1]    | [DSD-1]\\n    propio: true | asked for by name
          """)
  void refusesACommonConceptThatFitsNoProcedure(String buena, String mala, String motivo) {
    var texto = BUENA.replace("procedimientos:\n", COMUNES).replace(buena, mala.translateEscapes());

    assertThatThrownBy(() -> Tarifas.leer(texto))
        .isInstanceOf(ArchivoInvalido.class)
        .hasMessageContaining(motivo);
  }

  @Test
  void refusesAnExemptionThatIsNotDeclared() {
    assertThatThrownBy(() -> Tarifas.leer(BUENA.replace("propio: true", "exoneraciones: [nadie]")))
        .hasMessage("prueba.yaml:13: unknown: nadie");
  }

  @Test
  void refusesTwoStepsForOneCount() {
    var tramo = "- { desde: %d, hasta: %d, uit: \"1.00\", soles: \"37.00\", linea: 1 }\n";
    var mala =
        BUENA
            .replace("regla: POR_UNIDAD", "regla: ESCALA")
            .replace("por: [clases]", "por: clases")
            .replaceAll(
                "( +)importe: .*\n",
                "$1tramos:\n$1  " + tramo.formatted(1, 3) + "$1  " + tramo.formatted(3, 4));

    assertThatThrownBy(() -> Tarifas.leer(mala)).hasMessageContaining(":20: two steps cover 3");
  }

  @Test
  void refusesAFileThatIsNoYaml() {
    assertThatThrownBy(() -> Tarifas.leer("organo: [DSD")).hasMessageStartingWith("prueba.yaml:1:");
  }
}
