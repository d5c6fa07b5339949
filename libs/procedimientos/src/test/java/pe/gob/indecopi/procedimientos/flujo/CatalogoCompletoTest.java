package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;

class CatalogoCompletoTest {

  @Test
  void takesACatalogueWhoseEntriesFixEveryTermOfTheirFlow() {
    assertThatCode(() -> CatalogoCompleto.exigir(Catalogo.cargar("catalogo/tramite.yaml")))
        .doesNotThrowAnyException();
  }

  @Test
  void namesTheFileTheLineAndTheTermsThatAnEntryDoesNotFix() {
    assertThatThrownBy(() -> CatalogoCompleto.exigir(Catalogo.cargar("catalogo/incompleto.yaml")))
        .isInstanceOf(RecursoInvalido.class)
        .hasMessageContaining("catalogo/incompleto.yaml:12: DSD-1 (TUPA-2010 2010-12-16): ")
        .hasMessageContaining("subsanacion");
  }

  @Test
  void namesTheTermThatALaterNormTakesAway() {
    assertThatThrownBy(() -> CatalogoCompleto.exigir(Catalogo.cargar("catalogo/incompleto.yaml")))
        .hasMessageContaining("DSD-2 (VIGENTE 2010-12-16+2017-06-30): ")
        .hasMessageNotContaining("DSD-2 (TUPA-2010");
  }

  @Test
  void namesTheFlowsThatThereAreWhereAnEntryAsksForAnother() {
    assertThatThrownBy(() -> CatalogoCompleto.exigir(Catalogo.cargar("catalogo/incompleto.yaml")))
        .hasMessageContaining("DSD-3: no hay flujo «ninguno»; hay: automatico, ");
  }
}
