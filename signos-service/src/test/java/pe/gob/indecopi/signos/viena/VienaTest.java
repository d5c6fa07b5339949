package pe.gob.indecopi.signos.viena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class VienaTest {

  @Test
  void hasTheTwentyNineCategoriesInOrder() {
    assertThat(Viena.categorias()).hasSize(29);
    assertThat(Viena.categorias().getFirst().titulo()).startsWith("Cuerpos celestes");
    assertThat(Viena.categorias().getLast().titulo()).isEqualTo("Colores");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1", "29.1.15", "3.1", " 26.13.25 "})
  void takesACodeOfACategoryThatThereIs(String escrito) {
    assertThat(CodigoDeViena.de(escrito).orElseThrow()).hasToString(escrito.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0.1.1", "30.1.1", "3", "3.0.1", "3.1.0", "3.1.100", "3.1.1.1", "3,1,1", "a"})
  void refusesWhatIsNoCode(String escrito) {
    assertThat(CodigoDeViena.de(escrito)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3.1.4, 3.1.4, 1",
    "3.1.4, 3.1.6, 0.6",
    "3.1.4, 3.1, 0.6",
    "3.1.4, 3.7.1, 0.2",
    "3.1.4, 4.1.4, 0",
    "3.1.4 26.1.1, 3.1.4 26.1.1, 1",
    "3.1.4 26.1.1, 3.1.4, 0.75",
    "3.1.4 26.1.1, 3.1.6 5.5.1, 0.3"
  })
  void countsTheSameSectionMoreThanTheDivisionAndThatMoreThanTheCategory(
      String unos, String otros, double semejanza) {
    assertThat(Viena.semejanza(codigos(unos), codigos(otros))).isCloseTo(semejanza, within(1e-9));
    assertThat(Viena.semejanza(codigos(otros), codigos(unos))).isCloseTo(semejanza, within(1e-9));
  }

  @Test
  void findsNothingAlikeWhereOneHasNoCodes() {
    assertThat(Viena.semejanza(Set.of(), codigos("3.1.4"))).isZero();
    assertThat(Viena.semejanza(Set.of(), Set.of())).isZero();
  }

  public static Set<CodigoDeViena> codigos(String escritos) {
    return Arrays.stream(escritos.split(" "))
        .map(e -> CodigoDeViena.de(e).orElseThrow())
        .collect(Collectors.toSet());
  }
}
