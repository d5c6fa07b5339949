package pe.gob.indecopi.procedimientos.constancia;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodigoVerificacionTest {

  @Test
  void readsBackWhatItPrints() {
    var codigo = CodigoVerificacion.nuevo(new SecureRandom());

    assertThat(CodigoVerificacion.leer(codigo.valor())).contains(codigo);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7k3f 9qwx oabc defg", "7K3F9QWX0ABCDEFG", " 7K3F-9QWX-OABC-DEFG "})
  void forgivesWhatHandsDoToIt(String escrito) {
    assertThat(CodigoVerificacion.leer(escrito))
        .contains(new CodigoVerificacion("7K3F-9QWX-0ABC-DEFG"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "7K3F", "7K3F-9QWX-0ABC-DEF!", "7K3F-9QWX-0ABC-DEFGH", "ñññññññññññññññ"})
  void takesNothingElseForACode(String escrito) {
    assertThat(CodigoVerificacion.leer(escrito)).isEmpty();
  }
}
