package pe.gob.indecopi.signos.tupa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.PlazoLegal;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Recurso;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.catalogo.Requisito;
import pe.gob.indecopi.procedimientos.catalogo.Sobre;
import pe.gob.indecopi.procedimientos.flujo.Flujos;

class CatalogoDsdTest {
  private static final LocalDate HOY = LocalDate.of(2026, 11, 22);
  private static final String DIRECCION = "Dirección de Signos Distintivos";
  private static final String COMISION = "Comisión de Signos Distintivos";
  private static final String SALA = "Sala de Propiedad Intelectual";

  private final Catalogo catalogo = Catalogo.cargar("tupa/dsd.yaml");

  @Test
  void registersUnopposedBeforeTheDireccionAndOpposedBeforeTheComision() {
    Procedimiento registro = entrada("DSD-10", Regimen.TUPA_2010, HOY);

    assertThat(registro.autoridad()).isEqualTo(DIRECCION);
    assertThat(registro.reconsideracion()).isEqualTo(new Recurso(true, 15, 180, DIRECCION));
    assertThat(registro.apelacion()).isEqualTo(new Recurso(true, 15, 180, SALA));
    assertThat(registro.plazo().desde()).isEqualTo(PlazoLegal.Desde.PRESENTACION);
    assertThat(registro.variante("con-oposicion"))
        .hasValueSatisfying(
            opuesto -> {
              assertThat(opuesto.autoridad()).isEqualTo(COMISION);
              assertThat(opuesto.reconsideracion()).isEqualTo(new Recurso(true, 15, 180, COMISION));
              assertThat(opuesto.apelacion()).isEqualTo(new Recurso(true, 15, 180, SALA));
              assertThat(opuesto.plazo().desde()).isEqualTo(PlazoLegal.Desde.OPOSICION);
            });
  }

  @Test
  void opposesInsideTheFileOfTheRegistration() {
    Procedimiento oposicion = entrada("DSD-9", Regimen.TUPA_2010, HOY);

    assertThat(oposicion.sobre()).isEqualTo(new Sobre(List.of("DSD-10"), "OPONER"));
    assertThat(oposicion.autoridad()).isEqualTo(COMISION);
    assertThat(oposicion.formularios()).isEmpty();
    assertThat(oposicion.plazo().desde()).isEqualTo(PlazoLegal.Desde.OPOSICION);
  }

  @Test
  void asksEachPrintedRequirementOnce() {
    assertThat(codigos("DSD-9"))
        .containsExactly(
            "0.a", "0.b", "0.c", "0.d", "0.e", "1", "1.a", "2.a", "2.b", "3", "4.a", "4.b", "4.c");
    assertThat(codigos("DSD-10"))
        .containsExactly(
            "0.a", "0.b", "0.c", "0.d", "0.e", "1", "1.a", "1.b", "2", "2.a", "3.a", "3.b", "4",
            "4.a", "5", "5.a", "6.a", "6.b", "6.b.1", "6.b.2", "6.c", "7", "7.a", "7.b");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DSD-1  | registro               | 15  | Dirección de Signos Distintivos | 15 | 15 | 12
          DSD-2  | automatico             | 1   | Dirección de Signos Distintivos | 0  | 0  | 13
          DSD-3  | contencioso            | 180 | Comisión de Signos Distintivos  | 15 | 15 | 8
          DSD-4  | automatico             | 0   | Dirección de Signos Distintivos | 0  | 0  | 5
          DSD-5  | registro-con-oposicion | 180 | Dirección de Signos Distintivos | 15 | 15 | 9
          DSD-6  | contencioso            | 180 | Comisión de Signos Distintivos  | 0  | 5  | 20
          DSD-7  | inscripcion            | 180 | Dirección de Signos Distintivos | 15 | 15 | 24
          DSD-8  | contencioso            | 180 | Comisión de Signos Distintivos  | 15 | 15 | 9
          DSD-9  | registro-con-oposicion | 180 | Comisión de Signos Distintivos  | 15 | 15 | 13
          DSD-10 | registro-con-oposicion | 180 | Dirección de Signos Distintivos | 15 | 15 | 24
          DSD-11 | registro               | 180 | Dirección de Signos Distintivos | 15 | 15 | 7
          DSD-12 | inscripcion            | 180 | Dirección de Signos Distintivos | 15 | 15 | 9
          DSD-13 | inscripcion            | 180 | Dirección de Signos Distintivos | 15 | 15 | 6
          DSD-14 | contencioso            | 180 | Comisión de Signos Distintivos  | 0  | 5  | 20
          DSD-15 | contencioso            | 180 | Comisión de Signos Distintivos  | 0  | 5  | 14
          """)
  void readsTheColumnsOfThePrint(
      String codigo,
      String flujo,
      int dias,
      String autoridad,
      int reconsiderar,
      int apelar,
      int requisitos) {
    Procedimiento impreso = entrada(codigo, Regimen.TUPA_2010, HOY);

    assertThat(impreso.flujo()).isEqualTo(flujo);
    assertThat(impreso.plazo() == null ? 0 : impreso.plazo().cantidad()).isEqualTo(dias);
    assertThat(impreso.autoridad()).isEqualTo(autoridad);
    assertThat(impreso.reconsideracion())
        .isEqualTo(
            reconsiderar == 0
                ? new Recurso(false, null, null, null)
                : new Recurso(true, reconsiderar, 180, autoridad));
    assertThat(impreso.apelacion())
        .isEqualTo(
            apelar == 0
                ? new Recurso(false, null, null, null)
                : new Recurso(true, apelar, 180, SALA));
    assertThat(impreso.requisitos()).hasSize(requisitos);
  }

  @ParameterizedTest(name = "{0} in {1} classes: {2} days")
  @CsvSource({
    "FONETICA, 1, 1",
    "FONETICA, 45, 1",
    "FONETICA_POR_TITULAR, , 1",
    "FIGURATIVA, 1, 3",
    "FIGURATIVA, 2, 3",
    "FIGURATIVA, 3, 4",
    "FIGURATIVA, 4, 6",
    "FIGURATIVA, 5, 8",
    "FIGURATIVA, 6, 10",
    "SANCIONADOS, , 3",
    "OTRA_INFORMACION, , 7",
    "COPIA_DIGITAL, , 3",
    "COPIA_A_COLOR, , 3",
    "COPIA_DE_CERTIFICADO, , 3",
    "CERTIFICADO_DE_FECHA, , 3"
  })
  void searchesInTheDaysOfEachMode(String busqueda, Integer clases, int dias) {
    Map<String, Object> materia =
        clases == null
            ? Map.of("busqueda", busqueda)
            : Map.of("busqueda", busqueda, "clases", clases);

    assertThat(entrada("DSD-2", Regimen.TUPA_2010, HOY).para(materia).termino("resolver"))
        .returns(dias, Termino::cantidad);
  }

  @Test
  void hearsNoRemedyAgainstAPreventiveEntry() {
    Procedimiento anotacion =
        entrada("DSD-7", Regimen.TUPA_2010, HOY).para(Map.of("acto", "ANOTACION_PREVENTIVA"));

    assertThat(anotacion.reconsideracion().procede()).isFalse();
    assertThat(anotacion.apelacion().procede()).isFalse();
    assertThat(anotacion.tieneTermino("impugnacion")).isFalse();
  }

  @Test
  void namesTheFourFormsAndTheNotesOfTheRegistration() {
    Procedimiento registro = entrada("DSD-10", Regimen.TUPA_2010, HOY);

    assertThat(registro.formularios())
        .containsExactly("F-MAR-03", "F-MAR-04", "F-MAR-05", "F-MAR-06");
    assertThat(registro.notas())
        .extracting(nota -> nota.substring(0, nota.indexOf('.', 6)))
        .startsWith("Nota 1", "Nota 2", "Nota 3", "Nota 4", "Nota 5", "Nota 12", "Nota 16");
  }

  @ParameterizedTest
  @CsvSource({
    "completarFecha, 60, 'D.Leg. 1075, art. 52'",
    "examenFormal, 15, 'Decisión 486, art. 144'",
    "subsanacion, 60, 'Decisión 486, art. 144'",
    "publicacion, 30, 'TUPA DSD-10, requisito 5; D.Leg. 1075, art. 53'",
    "oposicion, 30, 'Decisión 486, art. 146'",
    "contestacion, 30, 'Decisión 486, art. 148'",
    "subsanarTasaOposicion, 2, 'D.Leg. 1075, art. 55'",
    "subsanarPoderOposicion, 60, 'D.Leg. 1075, art. 54'",
    "impugnacion, 15, 'TUPA DSD-10; D.Leg. 1075, arts. 131 y 132'"
  })
  void fixesTheTermsOfItsFlowWithTheirArticle(String nombre, int dias, String fundamento) {
    assertThat(entrada("DSD-10", Regimen.TUPA_2010, HOY).termino(nombre))
        .returns(dias, Termino::cantidad)
        .returns(fundamento, Termino::fundamento);
  }

  @Test
  void dropsThePublicationByThePartySinceTheElectronicGazette() {
    Procedimiento antes = entrada("DSD-10", Regimen.VIGENTE, LocalDate.of(2017, 6, 29));
    Procedimiento desde = entrada("DSD-10", Regimen.VIGENTE, LocalDate.of(2017, 6, 30));

    assertThat(antes.requisito("DSD-10.5")).isPresent();
    assertThat(desde.requisito("DSD-10.5")).isEmpty();
    assertThat(desde.terminos()).doesNotContainKey("publicacion");
    assertThat(desde.vigencia().norma()).contains("D.S. 071-2017-PCM");
    assertThat(entrada("DSD-10", Regimen.TUPA_2010, HOY).terminos()).containsKey("publicacion");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-30, Sala de Propiedad Intelectual",
    "2016-12-31, Comisión de Signos Distintivos"
  })
  void endsTheAppealOfAnUnopposedFileInTheComisionSinceDLeg1309(LocalDate dia, String autoridad) {
    Procedimiento registro = entrada("DSD-10", Regimen.VIGENTE, dia);

    assertThat(registro.apelacion().autoridad()).isEqualTo(autoridad);
    assertThat(registro.variante("con-oposicion"))
        .hasValueSatisfying(v -> assertThat(v.apelacion().autoridad()).isEqualTo(SALA));
  }

  @ParameterizedTest
  @CsvSource({"2022-11-05, 180", "2022-11-06, 15"})
  void decidesAReconsiderationInFifteenDaysSinceLey31603(LocalDate dia, int dias) {
    assertThat(
            Stream.of("DSD-9", "DSD-10")
                .map(codigo -> entrada(codigo, Regimen.VIGENTE, dia))
                .flatMap(
                    p ->
                        Stream.of(
                            p.reconsideracion().plazoResolver(),
                            p.termino("resolverReconsideracion").cantidad())))
        .containsOnly(dias);
  }

  @ParameterizedTest
  @EnumSource(Regimen.class)
  void saysOfEveryEntryWhatItsSourceLeavesOpen(Regimen regimen) {
    assertThat(catalogo.todos(regimen, HOY))
        .hasSize(15)
        .allSatisfy(
            entrada -> {
              assertThat(entrada.silencioFuente()).startsWith("inferred: ");
              assertThat(entrada.dudas()).isNotEmpty();
              assertThat(entrada.fuente().documento()).isEqualTo("D.S. 085-2010-PCM");
            });
  }

  @Test
  void givesEveryFlowTheTermsThatItOpensOnEveryDayOfEveryRegime() {
    Stream<Procedimiento> impresos = catalogo.todos(Regimen.TUPA_2010, HOY).stream();
    Stream<Procedimiento> vigentes =
        Stream.concat(Stream.of(LocalDate.of(2010, 12, 16)), catalogo.cambios().stream())
            .flatMap(dia -> catalogo.todos(Regimen.VIGENTE, dia).stream());

    assertThat(Stream.concat(impresos, vigentes).filter(entrada -> entrada.sobre() == null))
        .hasSize(96)
        .allSatisfy(
            entrada ->
                assertThat(entrada.terminos().keySet()).containsAll(abiertosPor(entrada.flujo())));
  }

  /** All but {@code firmeza}, which ends on its own first day. */
  private static List<String> abiertosPor(String flujo) {
    return Flujos.de(flujo).terminos().stream().filter(t -> !t.equals("firmeza")).toList();
  }

  private List<String> codigos(String procedimiento) {
    return entrada(procedimiento, Regimen.TUPA_2010, HOY).requisitos().stream()
        .map(Requisito::codigo)
        .map(codigo -> codigo.substring(procedimiento.length() + 1))
        .toList();
  }

  private Procedimiento entrada(String codigo, Regimen regimen, LocalDate dia) {
    return catalogo.de(codigo, regimen, dia).orElseThrow();
  }
}
