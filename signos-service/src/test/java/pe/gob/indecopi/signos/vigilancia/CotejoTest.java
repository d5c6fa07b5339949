package pe.gob.indecopi.signos.vigilancia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.signos.gaceta.GacetaDePrueba;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;
import pe.gob.indecopi.signos.vigilancia.Cotejo.Publicacion;

/** What a watch is told of. */
class CotejoTest {
  private static final Instant AHORA = Instant.parse("2026-03-03T15:00:00Z");

  @Test
  void tellsOfTheSameSoundInTheSameClassAndWhy() {
    var hallado = hallar("KUSKA", List.of(25), Grado.MEDIO, "CUSCA", 25).orElseThrow();
    assertThat(hallado.grado()).isEqualTo(Grado.ALTO);
    assertThat(hallado.relacion()).isEqualTo(Relacion.MISMA);
    assertThat(hallado.signo()).isEqualTo("CUSCA");
    assertThat(hallado.motivos()).isNotEmpty();
  }

  @Test
  void tellsOfRelatedClassesWithLessWeight() {
    var hallado = hallar("KUSKA", List.of(25), Grado.MEDIO, "KUSKA", 18).orElseThrow();
    assertThat(hallado.relacion()).isEqualTo(Relacion.RELACIONADA);
    assertThat(hallado.puntaje()).isEqualTo(0.92);
    assertThat(hallado.grado()).isEqualTo(Grado.ALTO);
  }

  @Test
  void keepsSilentOfClassesThatHaveNothingToDoWithItUnlessAllAreWatched() {
    assertThat(hallar("KUSKA", List.of(25), Grado.MEDIO, "KUSKA", 1)).isEmpty();
    assertThat(hallar("KUSKA", List.of(), Grado.MEDIO, "KUSKA", 1)).isPresent();
  }

  @Test
  void tellsFromTheGradeOnThatItsOwnerAsked() {
    assertThat(hallar("KUSKA", List.of(25), Grado.ALTO, "KUSKA", 18)).isPresent();
    assertThat(hallar("KUSKA", List.of(25), Grado.IDENTICO, "KUSKA", 18)).isEmpty();
    assertThat(hallar("KUSKA", List.of(25), Grado.IDENTICO, "Kuska", 25)).isPresent();
  }

  @Test
  void keepsSilentOfWhatIsNotAlike() {
    assertThat(hallar("KUSKA", List.of(25), Grado.MEDIO, "ANDINO", 25)).isEmpty();
  }

  @Test
  void hasNothingToCompareInASignWithoutWords() {
    assertThat(Publicacion.de(GacetaDePrueba.publicada("exp_1", null, 25))).isEmpty();
  }

  private static Optional<Hallazgo> hallar(
      String vigilado, List<Integer> clases, Grado desde, String publicado, Integer clase) {
    var v =
        new Vigilancia(
            "vig_1", "RUC:20999999990", new SignoVigilado(vigilado, clases, desde, null), AHORA, 0);
    var p = Publicacion.de(GacetaDePrueba.publicada("exp_1", publicado, clase)).orElseThrow();
    return new Cotejo(v).hallar(p, AHORA);
  }
}
