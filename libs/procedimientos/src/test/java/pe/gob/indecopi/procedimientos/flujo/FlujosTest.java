package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.gob.indecopi.procedimientos.expediente.Estado;

class FlujosTest {
  static Stream<Flujo> flujos() {
    return Flujos.todos().stream();
  }

  @ParameterizedTest
  @MethodSource("flujos")
  void everyStageIsReachedFromTheFirst(Flujo flujo) {
    var alcanzadas = new HashSet<>(Set.of(flujo.inicio().valor()));
    var antes = 0;
    while (antes != alcanzadas.size()) {
      antes = alcanzadas.size();
      flujo.filas().stream()
          .filter(f -> alcanzadas.contains(f.en().valor()) && f.destino() != null)
          .forEach(f -> alcanzadas.add(f.destino().etapa().valor()));
    }

    assertThat(alcanzadas).containsExactlyInAnyOrderElementsOf(flujo.etapas());
  }

  @ParameterizedTest
  @MethodSource("flujos")
  void everyStageThatIsNotAnEndHasAWayOut(Flujo flujo) {
    var finales =
        flujo.filas().stream()
            .filter(f -> f.destino() != null)
            .filter(
                f ->
                    f.destino().estado() == Estado.CONCLUIDO
                        || f.destino().estado() == Estado.NO_PRESENTADO)
            .map(f -> f.destino().etapa().valor())
            .toList();

    assertThat(flujo.etapas())
        .filteredOn(e -> !finales.contains(e))
        .allMatch(e -> flujo.filas().stream().anyMatch(f -> f.en().valor().equals(e) && sale(f)));
  }

  private static boolean sale(Fila f) {
    return f.destino() != null && !f.destino().etapa().equals(f.en());
  }

  @ParameterizedTest
  @MethodSource("flujos")
  void everyTermOfAPartyThatIsOpenedIsAlsoMetOrRunsOut(Flujo flujo) {
    var abiertos =
        flujo.filas().stream().flatMap(f -> f.abre().stream()).map(a -> a.termino()).toList();
    var tratados = new HashSet<String>();
    flujo
        .filas()
        .forEach(
            f -> {
              tratados.addAll(f.termina());
              tratados.addAll(f.deja());
              if (f.alVencer() != null) {
                tratados.add(f.alVencer());
              }
            });

    assertThat(tratados).containsAll(abiertos);
  }

  @Test
  void whereNothingIsToBeProvedTheOfficePublishesItself() {
    assertThat(Flujos.REGISTRO_CON_OPOSICION.diagrama())
        .contains("EXAMEN_FORMAL --> PUBLICACION: ORDENAR_PUBLICACION (el solicitante la acredita)")
        .contains("EXAMEN_FORMAL --> OPOSICION: ORDENAR_PUBLICACION");
  }

  @Test
  void theDiagramIsDrawnFromTheTable() {
    assertThat(Flujos.REGISTRO_CON_OPOSICION.diagrama())
        .startsWith("stateDiagram-v2\n  [*] --> PRESENTACION\n")
        .contains("OPOSICION --> TRASLADO: vence oposicion (con oposición)");
  }

  @Test
  void aFlowThatDoesNotExistIsNamed() {
    assertThatThrownBy(() -> Flujos.de("nada")).hasMessageContaining("nada");
  }

  /** {@code -Ddocs.escribir=true} writes the page anew. */
  @Test
  void theDocumentedDiagramsAreThoseOfTheTables() throws Exception {
    var pagina = raiz().resolve("docs/flujos.md");
    var texto = new StringBuilder(ENCABEZADO);
    for (var flujo : Flujos.todos()) {
      texto.append("\n## ").append(flujo.nombre()).append("\n\n```mermaid\n");
      texto.append(flujo.diagrama()).append("```\n");
    }
    texto.append(CUADERNO).append(VidaDeCuaderno.TABLA.diagrama()).append("```\n");
    texto.append(COMUNES).append(TramoComun.tabla(Flujos.todos()));
    if (Boolean.getBoolean("docs.escribir")) {
      Files.writeString(pagina, texto);
    }

    assertThat(pagina).content().isEqualTo(texto.toString());
  }

  private static final String ENCABEZADO =
      """
      # Flows

      What may happen to a file, stage by stage. Drawn from the tables in `Flujos`; a test fails when this
      page is out of date (`-Ddocs.escribir=true` writes it). Which terms are opened, and of how many days, is
      in the catalogue of each organ.
      """;

  private static final String CUADERNO =
      """

      ## A notebook

      What is asked inside a file has a small life of its own, which never moves the file. An opposition is
      judged and decided with its file; of this it has only the appeal against its inadmission.

      ```mermaid
      """;

  private static final String COMUNES =
      """

      ## In every live stage

      These acts may come in every stage in which something is still to be decided, and lead nowhere else; while
      a file is suspended nothing but these and a withdrawal moves it. No diagram repeats them.

      """;

  private static Path raiz() {
    var carpeta = Path.of("").toAbsolutePath();
    while (!Files.exists(carpeta.resolve("mvnw"))) {
      carpeta = carpeta.getParent();
    }
    return carpeta;
  }
}
