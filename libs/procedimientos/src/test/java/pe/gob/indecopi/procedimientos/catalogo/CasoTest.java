package pe.gob.indecopi.procedimientos.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;

class CasoTest {
  private static final String MATERIA =
      """
      materia:
        busqueda: {tipo: OPCION, opciones: [FONETICA, FIGURATIVA], texto: Modo.}
        clases: {tipo: ENTERO, texto: Clases.}
        signo: {tipo: TEXTO, texto: Signo., si: {busqueda: [FONETICA, %s], clases: [1, 2]}}
      """;

  @ParameterizedTest
  @CsvSource({
    "FONETICA, 1, true",
    "FIGURATIVA, 2, true",
    "FIGURATIVA, 3, false",
    "SANCIONADOS, 1, false"
  })
  void isThatOfAllItsFieldsEachWithAnyOfItsValues(String busqueda, int clases, boolean es) {
    var caso = materia("FIGURATIVA").get("signo").si();

    assertThat(caso.es(Map.of("busqueda", busqueda, "clases", clases))).isEqualTo(es);
  }

  @Test
  void isNotThatOfAFieldThatIsAbsent() {
    assertThat(materia("FIGURATIVA").get("signo").si().es(Map.of("busqueda", "FONETICA")))
        .isFalse();
  }

  @Test
  void isToldInSigns() {
    assertThat(materia("FIGURATIVA").get("signo").si().enSignos())
        .isEqualTo("busqueda = FONETICA | FIGURATIVA, clases = 1 | 2");
  }

  @Test
  void isRefusedWhereAValueIsNoOption() {
    var invalido = catchThrowableOfType(RecursoInvalido.class, () -> materia("OTRA"));

    assertThat(invalido.fallos())
        .extracting(Object::toString)
        .containsExactly("prueba.yaml:4: «OTRA» no es opción de «busqueda»");
  }

  private static Map<String, CampoDeMateria> materia(String valor) {
    return Lectura.delTexto(
        "prueba.yaml", MATERIA.formatted(valor), raiz -> LectorDeMateria.leer(raiz, "materia"));
  }
}
