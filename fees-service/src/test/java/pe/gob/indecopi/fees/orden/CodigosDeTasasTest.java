package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ListaDeErrores;

class CodigosDeTasasTest {

  @Test
  void areTheDocumentedOnes() {
    assertThat(ListaDeErrores.documentados("fees")).isEqualTo(CodigosDeTasas.todos());
  }
}
