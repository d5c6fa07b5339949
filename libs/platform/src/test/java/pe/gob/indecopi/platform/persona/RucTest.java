package pe.gob.indecopi.platform.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RucTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"20133840533", "20131312955", "20512333797", "20999999990", "20999999981"})
  void takesNumbersWhoseCheckDigitAgrees(String numero) {
    assertThat(Ruc.esValido(numero)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20512333798", // the last digit is one too many
        "20133840534",
        "30133840533", // no such prefix
        "2013384053",
        "201338405330",
        "2013384053a",
        "２０１３３８４０５３３", // digits, but not ASCII
        ""
      })
  void refusesEveryOther(String numero) {
    assertThat(Ruc.esValido(numero)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20133840533", "20512333797"})
  void anyChangedDigitIsNoticed(String numero) {
    for (var i = 2; i < 11; i++) {
      var otro = (numero.charAt(i) - '0' + 1) % 10;
      assertThat(Ruc.esValido(numero.substring(0, i) + otro + numero.substring(i + 1)))
          .as("digit %s of %s", i, numero)
          .isFalse();
    }
  }
}
