package pe.gob.indecopi.consumidor.conversacion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.platform.problema.Faltas;

class TextoLlanoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hola",
        "dos\nlíneas\ty una tabulación\r\n",
        "<script>alert(1)</script> & <b>negrita</b>",
        "\u0645\u0631\u062d\u0628\u0627 \u200f\u05e9\u05dc\u05d5\u05dd",
        "\ud83d\udc69\u200d\ud83d\udc67",
        "{\"$ne\":null}"
      })
  void keepsWhatPeopleWrite(String texto) {
    assertThat(faltas(texto)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t",
        "a\u0000b",
        "\u001b[31mrojo",
        "factura\u202egpj.exe",
        "\u2066oculto\u2069",
        "a\ud800b",
        "\u0085"
      })
  void refusesWhatLooksOtherwiseThanItIs(String texto) {
    assertThat(faltas(texto)).isEqualTo(1);
  }

  private static int faltas(String texto) {
    var faltas = new Faltas();
    TextoLlano.revisar(texto, faltas, "/texto");
    return faltas.cuantas();
  }
}
