package pe.gob.indecopi.signos.semejanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrafiaTest {
  @ParameterizedTest
  @CsvSource({
    "El Cóndor, el|condor",
    "D'ONOFRIO, donofrio",
    "K.U.S.K.A. S.A.C., kuska|sac",
    "Nº. 7, no|7",
    "COCA-COLA, coca|cola",
    "LUNA&SOL, luna|y|sol",
    "C@FÉ, cafe",
    "FOREVER21, forever|21",
    "24HORAS, 24|horas",
    "C0LA, c0la",
    "ÑANDÚ, ñandu",
    "PINGÜINO, pingüino",
    "STRAßE, strasse",
    "СОКА, coka"
  })
  void reducesASignToWhatTheEyeCompares(String texto, String palabras) {
    assertThat(juntas(texto)).isEqualTo(palabras);
  }

  @Test
  void leavesOutWhatCannotBeSeen() {
    assertThat(juntas("KU\u200bS\u202eK\u0000A\u00ad")).isEqualTo("kuska");
    assertThat(juntas("KUSKA\tPERU\nSUR")).isEqualTo("kuska|peru|sur");
  }

  @Test
  void readsComposedAndDecomposedLettersAlike() {
    assertThat(juntas("n\u0303andu\u0301")).isEqualTo("ñandu");
    assertThat(juntas("ＫＵＳＫＡ")).isEqualTo("kuska");
  }

  @Test
  void readsNoMoreThanTheRegisterTakes() {
    assertThat(juntas("a".repeat(1_000_000))).hasSize(Grafia.MAYOR);
    assertThat(Grafia.palabras("a ".repeat(500_000))).hasSize(Grafia.PALABRAS);
  }

  @Test
  void findsNoWordInOrnaments() {
    assertThat(Grafia.palabras("★ — !!! …")).isEmpty();
    assertThat(Semejanza.entre("★★★", "★★★").puntaje()).isZero();
  }

  private static String juntas(String texto) {
    return Grafia.palabras(texto).stream()
        .map(Grafia.Palabra::letras)
        .collect(Collectors.joining("|"));
  }
}
