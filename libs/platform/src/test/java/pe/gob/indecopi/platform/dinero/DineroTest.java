package pe.gob.indecopi.platform.dinero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DineroTest {

  @ParameterizedTest
  @CsvSource({
    "0.005,0.01",
    "0.004,0.00",
    "1.015,1.02",
    "1.0149999,1.01",
    "-0.005,-0.01",
    "534.99,534.99",
    "1E+2,100.00"
  })
  void roundsHalfUpToTheCentimo(String monto, String redondeado) {
    assertThat(Dinero.soles(monto).monto()).isEqualTo(new BigDecimal(redondeado));
  }

  @Test
  void addsUpThreeClassesToTheCentimo() {
    var total = Dinero.soles("534.99").mas(Dinero.soles("533.30").por(2));
    assertThat(total).isEqualTo(Dinero.soles("1601.59"));
    assertThat(total.menos(Dinero.soles("1601.59")).esCero()).isTrue();
  }

  @Test
  void roundsAProductOnce() {
    assertThat(Dinero.soles("3650.00").por(new BigDecimal("0.1446"))).hasToString("527.79 PEN");
  }

  @Test
  void mixesNoCurrencies() {
    var dolares = new Dinero(BigDecimal.ONE, "USD");
    assertThatIllegalArgumentException().isThrownBy(() -> Dinero.CERO.mas(dolares));
    assertThatIllegalArgumentException().isThrownBy(() -> Dinero.CERO.compareTo(dolares));
    assertThatIllegalArgumentException().isThrownBy(() -> new Dinero(BigDecimal.ONE, "soles"));
  }

  @Test
  void isWrittenAsADecimalStringAndReadBack() {
    var json = JsonMapper.shared();
    var escrito = json.writeValueAsString(Dinero.soles("1000"));
    assertThat(escrito).isEqualTo("{\"monto\":\"1000.00\",\"moneda\":\"PEN\"}");
    assertThat(json.readValue(escrito, Dinero.class)).isEqualTo(Dinero.soles("1000"));
  }
}
