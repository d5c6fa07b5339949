package pe.gob.indecopi.procedimientos.identidad;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.Propiedad.paraTodo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NombresTest {
  private static final String NOMBRES = "MARÍA ELENA";
  private static final String APELLIDOS = "QUISPE HUAMÁN";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "María Elena Quispe Huamán",
        "QUISPE HUAMAN, MARIA ELENA",
        "Maria Quispe Huaman",
        "Elena Quispe-Huamán"
      })
  void knowsAPersonHoweverItsNameIsWritten(String dicho) {
    assertThat(Nombres.coincide(dicho, NOMBRES, APELLIDOS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "María Elena Quispe",
        "Quispe Huamán",
        "María Elena Quispe Mamani",
        "María Rosa Quispe Huamán",
        "María Elena Quispe Huamán de Flores",
        "..."
      })
  void doesNotTakeOneForAnother(String dicho) {
    assertThat(Nombres.coincide(dicho, NOMBRES, APELLIDOS)).isFalse();
  }

  @Test
  void twiceTheSameSurnameIsAskedForTwice() {
    assertThat(Nombres.coincide("Ana Quispe Quispe", "ANA", "QUISPE QUISPE")).isTrue();
    assertThat(Nombres.coincide("Ana Quispe", "ANA", "QUISPE QUISPE")).isFalse();
  }

  @Test
  void knowsACompanyByItsLettersAndATaxpayerByItsWords() {
    assertThat(Nombres.coincide("Kuska Textiles SAC", "KUSKA TEXTILES S.A.C.")).isTrue();
    assertThat(Nombres.coincide("Kuska Textil S.A.C.", "KUSKA TEXTILES S.A.C.")).isFalse();
    assertThat(Nombres.coincide("María Elena Quispe Huamán", "QUISPE HUAMÁN MARÍA ELENA")).isTrue();
  }

  @Test
  void theOrderOfTheWordsOfAPersonNeverCounts() {
    paraTodo(
        azar -> {
          var palabras = new ArrayList<>(List.of("María", "Elena", "Quispe", "Huamán"));
          Collections.shuffle(palabras, azar);
          assertThat(Nombres.coincide(String.join(" ", palabras), NOMBRES, APELLIDOS)).isTrue();
        });
  }
}
