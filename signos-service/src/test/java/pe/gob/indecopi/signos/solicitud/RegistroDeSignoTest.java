package pe.gob.indecopi.signos.solicitud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Pedido.RequisitoEntregado;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import tools.jackson.databind.json.JsonMapper;

class RegistroDeSignoTest {

  private final JsonMapper json = JsonMapper.builder().build();
  private final RegistroDeSigno asunto =
      new RegistroDeSigno(
          json,
          new Plazos(CalendarioHabil.delPeru()),
          _ -> Optional.empty(),
          _ -> {
            throw new IllegalStateException("No entry is needed here");
          });

  /** Decisión 486, art. 140.c. */
  @ParameterizedTest
  @CsvSource({
    "DENOMINATIVA, false",
    "MIXTA, true",
    "FIGURATIVA, true",
    "TRIDIMENSIONAL, true",
    "OTRA, false"
  })
  void waitsForTheReproductionOfASignThatIsSeen(String naturaleza, boolean falta) {
    assertThat(falta(materia("naturaleza", naturaleza)))
        .isEqualTo(falta ? List.of("reproduccion") : List.of());
    assertThat(falta(materia("naturaleza", naturaleza, "reproduccion", "doc_1"))).isEmpty();
  }

  /** Decisión 486, art. 140.c: a word with its own form or colour. */
  @Test
  void waitsForTheReproductionOfWordsInColour() {
    assertThat(falta(materia("naturaleza", "DENOMINATIVA", "colores", List.of("rojo"))))
        .containsExactly("reproduccion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DSD-10.1", "DSD-10.1.a", "DSD-10.1.b"})
  void takesAReproductionHandedInLaterForItsRequirement(String requisito) {
    var figurativa = materia("naturaleza", "FIGURATIVA");

    assertThat(falta(figurativa, new RequisitoEntregado(requisito, null, "doc_1", null))).isEmpty();
    assertThat(falta(figurativa, new RequisitoEntregado(requisito, "luego", null, null)))
        .containsExactly("reproduccion");
    assertThat(falta(figurativa, new RequisitoEntregado("DSD-10.2", null, "doc_1", null)))
        .containsExactly("reproduccion");
  }

  /** TUPA DSD-10: so much for the first class and so much for each further one. */
  @Test
  void chargesByClassAndDecidesEachApart() {
    var e = ExpedienteDePrueba.que(materia("naturaleza", "DENOMINATIVA")).expediente();

    assertThat(asunto.variables(asunto.leer(e.pedido()))).isEqualTo(Map.of("clases", 2));
    assertThat(asunto.objetos(e)).containsExactly("18", "25");
  }

  @Test
  void publishesTheSignAndNobodysDocument() {
    var e =
        ExpedienteDePrueba.que(
                materia("naturaleza", "MIXTA", "reproduccion", "doc_1", "denominacion", "KUSKA"))
            .de(ExpedienteDePrueba.natural("99999991", "ANA"))
            .expediente();

    var visto = json.writeValueAsString(asunto.publicado(e));

    assertThat(visto).contains("KUSKA", "18", "MIXTA").doesNotContain("99999991", "doc_1", "Dos");
  }

  private List<String> falta(Map<String, Object> materia, RequisitoEntregado... requisitos) {
    return asunto.faltaParaFecha(new Pedido(materia, List.of(requisitos), List.of()));
  }

  private static Map<String, Object> materia(Object... campos) {
    var materia = new java.util.LinkedHashMap<String, Object>();
    materia.put("tipo", "MARCA");
    materia.put(
        "clases",
        List.of(
            Map.of("clase", 18, "productos", List.of("Bolsos")),
            Map.of("clase", 25, "productos", List.of("Ropa"))));
    for (var i = 0; i < campos.length; i += 2) {
      materia.put((String) campos[i], campos[i + 1]);
    }
    return materia;
  }
}
