package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodigoPagoTest {

  private final CodigoPago codigo = CodigoPago.de("ord_abc", 0);

  @Test
  void isReadAsItIsWrittenWithOrWithoutItsHyphens() {
    assertThat(codigo.toString()).matches("[0-9]{4}-[0-9]{4}-[0-9]{4}");
    assertThat(CodigoPago.leer(codigo.toString())).contains(codigo);
    assertThat(CodigoPago.leer(codigo.toString().replace("-", " "))).contains(codigo);
    assertThat(CodigoPago.leer(codigo.digitos())).contains(codigo);
  }

  @Test
  void showsAnyDigitMistaken() {
    for (var i = 0; i < 12; i++) {
      for (var otro = '0'; otro <= '9'; otro++) {
        var mal = codigo.digitos().substring(0, i) + otro + codigo.digitos().substring(i + 1);
        assertThat(CodigoPago.leer(mal).isPresent()).isEqualTo(mal.equals(codigo.digitos()));
      }
    }
  }

  @Test
  void showsAnyTwoNeighbouringDigitsExchanged() {
    for (var i = 0; i < 11; i++) {
      var c = codigo.digitos().toCharArray();
      var primero = c[i];
      c[i] = c[i + 1];
      c[i + 1] = primero;
      var mal = new String(c);
      assertThat(CodigoPago.leer(mal).isPresent()).isEqualTo(mal.equals(codigo.digitos()));
    }
  }

  @Test
  void isAnotherOneWhereTheFirstIsTaken() {
    assertThat(CodigoPago.de("ord_abc", 1)).isNotEqualTo(codigo);
  }
}
