package pe.gob.indecopi.platform.problema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ListaDeErrores;

class CodigosTest {

  @Test
  void theDocumentedListIsTheListInTheCode() {
    assertThat(ListaDeErrores.documentados("Comunes / Common"))
        .containsExactlyInAnyOrderElementsOf(Codigos.todos());
  }

  @Test
  void everyConstantIsInTheList() {
    var constantes =
        Arrays.stream(Codigos.class.getDeclaredFields())
            .filter(campo -> Modifier.isPublic(campo.getModifiers()))
            .toList();
    assertThat(constantes).hasSameSizeAs(Codigos.todos());
    assertThat(Codigos.todos()).extracting(Codigo::valor).doesNotHaveDuplicates();
    assertThat(Codigos.todos())
        .allSatisfy(codigo -> assertThat(codigo.valor()).matches("[a-z]+(-[a-z]+)*"));
  }
}
