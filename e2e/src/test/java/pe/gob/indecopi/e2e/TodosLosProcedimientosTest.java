package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The 87 procedures under the regime of the print, each from its filing to its end. */
@Order(20)
@ExtendWith(SuiteViva.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TodosLosProcedimientosTest {
  private final Recorrido recorrido;

  TodosLosProcedimientosTest(Corrida corrida) {
    this.recorrido = new Recorrido(corrida);
  }

  @BeforeAll
  void walkThemAllSideBySide() {
    recorrido.andar();
  }

  @Test
  void theFiveServicesHaveTheEightySevenOfThePrint() {
    assertThat(recorrido.codigos()).hasSize(87);
  }

  @TestFactory
  Stream<DynamicTest> eachIsFiledPaidDecidedAndClosed() {
    return recorrido.pruebas();
  }
}
