package pe.gob.indecopi.local.vecinos.identidad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class InventadosTest {

  @Test
  void aMadeUpCitizenHasTheDocumentThatItsNumberSays() {
    var identidad = Identidades.buscar("ciudadano-7").orElseThrow();
    assertThat(identidad.documento()).isEqualTo("DNI:80000007");
    assertThat(identidad.roles()).containsExactly("ciudadano");
  }

  @Test
  void aMadeUpCompanyHasARucWhoseCheckDigitIsRight() {
    // 2·5 + 8·3 + 7·2 = 48; 11 − 48 mod 11 = 7.
    var identidad = Identidades.buscar("empresa-7").orElseThrow();
    assertThat(identidad.documento()).isEqualTo("RUC:20800000077");
    assertThat(identidad.roles()).contains("proveedor");
  }

  @Test
  void noTwoOfThemAreTheSame() {
    var documentos = new HashSet<String>();
    for (var n = 1; n <= 500; n++) {
      documentos.add(Identidades.buscar("empresa-" + n).orElseThrow().documento());
    }
    assertThat(documentos).hasSize(500);
  }

  @Test
  void aNameOfAnotherFormIsNobody() {
    assertThat(Identidades.buscar("ciudadano-0")).isEmpty();
    assertThat(Identidades.buscar("ciudadano-12345678")).isEmpty();
    assertThat(Identidades.buscar("funcionario-7")).isEmpty();
  }
}
