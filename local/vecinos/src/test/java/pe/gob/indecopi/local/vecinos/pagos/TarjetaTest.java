package pe.gob.indecopi.local.vecinos.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TarjetaTest {

  @Test
  void tellsAWrongCheckDigit() {
    assertThat(new Tarjeta("4111111111111111").esValida()).isTrue();
    assertThat(new Tarjeta("4111111111111112").esValida()).isFalse();
    assertThat(new Tarjeta("4111-1111").esValida()).isFalse();
  }

  @Test
  void neverShowsItsWholeNumber() {
    assertThat(new Tarjeta("4111111111111111")).hasToString("Tarjeta[…1111]");
  }
}
