package pe.gob.indecopi.fees.tarifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tariff against the print: {@code impreso-dsd.csv} was read from the text on its own. */
class ImpresoTest {

  private static final BigDecimal MEDIA_CENTESIMA = new BigDecimal("0.005");

  private record Impreso(int linea, BigDecimal porcentaje, BigDecimal soles) {}

  private final Tarifa tarifa = Tarifas.de("DSD");

  @Test
  void holdsEveryAmountOfThePrintAtItsLineAndNoOther() {
    var nuestros =
        importes().map(uno -> new Impreso(uno.linea(), uno.uitPorcentaje(), uno.soles())).toList();

    assertThat(nuestros).containsExactlyInAnyOrderElementsOf(impresos());
  }

  @Test
  void tiesEachAmountToItsPercentageOfTheUitOf2013() {
    assertThat(tarifa.uitImpresa()).isEqualByComparingTo("3700");
    assertThat(importes())
        .allSatisfy(
            uno -> {
              var porcentaje =
                  uno.soles()
                      .multiply(BigDecimal.valueOf(100))
                      .divide(tarifa.uitImpresa(), 6, RoundingMode.HALF_UP);
              assertThat(porcentaje.subtract(uno.uitPorcentaje()).abs())
                  .as("line %d", uno.linea())
                  .isLessThanOrEqualTo(MEDIA_CENTESIMA);
            });
  }

  @Test
  void namesTheFifteenProceduresOfTheOrgan() {
    assertThat(tarifa.procedimientos())
        .extracting(TarifaDeProcedimiento::codigo)
        .containsExactly(
            "DSD-1", "DSD-2", "DSD-3", "DSD-4", "DSD-5", "DSD-6", "DSD-7", "DSD-8", "DSD-9",
            "DSD-10", "DSD-11", "DSD-12", "DSD-13", "DSD-14", "DSD-15");
  }

  @Test
  void printsTheCardOnlyForTheRegistrationOfMarks() {
    assertThat(tarifa.procedimientos())
        .allSatisfy(
            uno -> {
              assertThat(uno.imprime(Canal.CAJA)).isTrue();
              assertThat(uno.imprime(Canal.VISA)).isEqualTo(uno.codigo().equals("DSD-10"));
              assertThat(uno.imprime(Canal.BCP)).isFalse();
            });
  }

  private Stream<Importe> importes() {
    return tarifa.procedimientos().stream()
        .flatMap(uno -> uno.conceptos().stream())
        .flatMap(uno -> uno.regla().importes().stream());
  }

  private static List<Impreso> impresos() {
    try (var csv =
        Objects.requireNonNull(ImpresoTest.class.getResourceAsStream("/tarifa/impreso-dsd.csv"))) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(linea -> !linea.startsWith("#"))
          .map(linea -> linea.split(";"))
          .map(c -> new Impreso(Integer.parseInt(c[0]), numero(c[1]), numero(c[2])))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static BigDecimal numero(String impreso) {
    return new BigDecimal(impreso.replace(',', '.')).setScale(2);
  }
}
