package pe.gob.indecopi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;

class WebTest {

  @Test
  void aListIsReadToItsEndWithoutGapOrDouble() {
    var todos = IntStream.range(0, 7).mapToObj("clave/%d ñ"::formatted).toList();
    var leidos = new ArrayList<String>();
    String despues = null;
    do {
      var cursor = Cursor.leer("3", despues);
      var pagina =
          cursor.pagina(
              todos.stream()
                  .filter(uno -> cursor.despues() == null || uno.compareTo(cursor.despues()) > 0)
                  .limit(cursor.limite() + 1)
                  .toList(),
              Function.identity());
      leidos.addAll(pagina.datos());
      despues = pagina.siguiente();
    } while (despues != null);
    assertThat(leidos).isEqualTo(todos);
  }

  @Test
  void anExactLastPageHasNoNextOne() {
    var pagina = Cursor.leer("2", null).pagina(List.of("a", "b"), Function.identity());
    assertThat(pagina.siguiente()).isNull();
  }

  /** Whoever asks, in whatever language: {@code 1/2/2026} would be of February or of January. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1/2/2026", "01/02/26", "2026-02-30", "+999999999-12-31", "-0001-01-01", "hoy"})
  void aDayIsWrittenInOneWay(String escrito) {
    assertThat(new DiaDeConsulta().parse("2026-02-01", Locale.ENGLISH))
        .isEqualTo(LocalDate.of(2026, 2, 1));
    for (var idioma : List.of(Locale.ENGLISH, Locale.of("es", "PE"))) {
      assertThatThrownBy(() -> new DiaDeConsulta().parse(escrito, idioma)).isNotNull();
    }
  }

  @Test
  void fiftyUnlessSaid() {
    assertThat(Cursor.leer(null, null)).isEqualTo(new Cursor(50, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "1.0", "", " 5", "٥", "9999999999"})
  void refusesALimitOutOfBounds(String limite) {
    var rechazo = catchThrowableOfType(Rechazo.class, () -> Cursor.leer(limite, null));
    assertThat(rechazo.codigo()).isEqualTo(Codigos.SOLICITUD_INVALIDA);
    assertThat(rechazo.extension()).containsEntry("parametro", "limite");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "!!", "MQ==", "Mg", "{\"$gt\":1}"})
  void refusesACursorThatIsNotOurs(String despues) {
    var rechazo = catchThrowableOfType(Rechazo.class, () -> Cursor.leer(null, despues));
    assertThat(rechazo.codigo()).isEqualTo(Codigos.SOLICITUD_INVALIDA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "v7"         | true
          "v6", "v7"   | true
          *            | true
          "v6"         | false
          W/"v7"       | false
          v7           | false
          "v70"        | false
          """)
  void ifMatchIsComparedStrongly(String cabecera, boolean coincide) {
    var solicitud = solicitud(cabecera);
    if (coincide) {
      assertThatCode(() -> Etiquetas.exigir(solicitud, 7)).doesNotThrowAnyException();
    } else {
      var rechazo = catchThrowableOfType(Rechazo.class, () -> Etiquetas.exigir(solicitud, 7));
      assertThat(rechazo.codigo()).isEqualTo(Codigos.VERSION_OBSOLETA);
    }
  }

  @Test
  void aMissingIfMatchIsRefusedOnlyWhereItIsDemanded() {
    var solicitud = new MockHttpServletRequest();
    var rechazo = catchThrowableOfType(Rechazo.class, () -> Etiquetas.exigir(solicitud, 7));
    assertThat(rechazo.codigo()).isEqualTo(Codigos.FALTA_IF_MATCH);
    assertThatCode(() -> Etiquetas.comprobar(solicitud, 7)).doesNotThrowAnyException();
  }

  private static MockHttpServletRequest solicitud(String ifMatch) {
    var solicitud = new MockHttpServletRequest();
    solicitud.addHeader("If-Match", ifMatch);
    return solicitud;
  }
}
