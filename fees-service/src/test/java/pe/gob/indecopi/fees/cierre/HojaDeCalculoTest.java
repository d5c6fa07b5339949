package pe.gob.indecopi.fees.cierre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HojaDeCalculoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+51 1", "-2+3", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"y\")"})
  void writesNoCellThatASpreadsheetWouldExecute(String celda) {
    assertThat(HojaDeCalculo.celda(celda).replaceFirst("^\"", "")).startsWith("'");
  }

  @Test
  void leavesAmountsAndWordsAsTheyAre() {
    assertThat(HojaDeCalculo.celda("-10.00")).isEqualTo("-10.00");
    assertThat(HojaDeCalculo.celda("Pagó dos veces")).isEqualTo("Pagó dos veces");
    assertThat(HojaDeCalculo.celda("")).isEmpty();
  }

  @Test
  void quotesWhatWouldBreakALine() {
    assertThat(HojaDeCalculo.celda("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"");
  }
}
