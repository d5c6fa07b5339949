package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The 87 procedures once the installation is set to the law of today, and a file that was born
 * before: each ends under the regime it was born in.
 */
@Order(21)
@ExtendWith(SuiteViva.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TodosEnVigenciaTest {
  private static final String SOLICITANTE = "empresa";

  private final Corrida corrida;
  private final Recorrido recorrido;
  private Tramite anterior;

  TodosEnVigenciaTest(Corrida corrida) {
    this.corrida = corrida;
    this.recorrido = new Recorrido(corrida);
  }

  @BeforeAll
  void walkThemAllUnderTodaysLaw() {
    corrida.reloj().lunes();
    anterior = Tramite.pagado(corrida, SOLICITANTE, "WIÑAY", 25);
    corrida.regir(Corrida.VIGENTE);
    recorrido.andar();
  }

  @AfterAll
  void goBackToThePrint() {
    corrida.regir(Corrida.IMPRESO);
  }

  @TestFactory
  Stream<DynamicTest> eachIsFiledPaidDecidedAndClosed() {
    return recorrido.pruebas();
  }

  /** Under the print the applicant proves the publication; under today's law nobody has to. */
  @Test
  void aFileBornUnderThePrintEndsUnderIt() {
    anterior.publicar(SOLICITANTE, corrida.reloj().hoy()).conceder(corrida.reloj(), 25);
    assertThat(anterior.estado()).isEqualTo("CONCLUIDO");
    assertThat(anterior.ver().path("regimen").asString()).isEqualTo(Corrida.IMPRESO);
  }

  @Test
  void publishesByTheGazetteAloneWhatIsBornUnderTodaysLaw() {
    var t = Tramite.pagado(corrida, SOLICITANTE, "PAQARIY", 25);
    t.oficial("ORDENAR_PUBLICACION", Map.of());
    assertThat(t.enEtapa("OPOSICION").actos()).doesNotContain("ACREDITAR_PUBLICACION");
  }
}
