package pe.gob.indecopi.signos.figura;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.signos.viena.Viena;

/** docs/figuras.md tells what was measured over made-up figures; so do the bounds held here. */
class DocumentoTest {
  private static final Path DOCUMENTO = Path.of("..", "docs", "figuras.md");
  private static final long SEMILLA = 20260302;
  private static final int FIGURAS = 80;

  private static final String INTRODUCCION =
      """
      # Likeness of figures

      Drawn by `figura/DocumentoTest` from the engine; written with `-Ddocs.escribir=true`.

      Two images are as alike as their figures are: where they are inked and where their lines run,
      about the middle of the ink and measured by its reach. Size, place, colours, which of figure
      and ground is the dark one, margins and a frame do not count; a turn of a few degrees and the
      mirror are tried. An image is 512 bits: 128 of rings that turn with the figure, 192 of ink and
      192 of lines on a grid of 8 × 8. The score is one fifth rings, two fifths ink and two fifths
      lines, each the levels that both reach over those that either does. It orders what an examiner
      looks at and decides nothing: it does not know what a figure means, which is what the codes of
      the Vienna Classification say beside it (same section 1, same division %s, same category %s).

      Everybody may look among the registered figures, and who pays a search of figures (TUPA DSD-2)
      in the classes that are paid. Who examines sees besides those of the applications that wait,
      published or not, and those on which the oppositions rest. After a start a search waits until
      all that is stored was read, twenty seconds at most; then it is told to come again, for nothing
      is answered in part.

      | grade | from | means |
      |---|---|---|
      | `IDENTICO` | %s | the same figure |
      | `ALTO` | %s | almost the same figure |
      | `MEDIO` | %s | worth an examiner's look; less is not answered |

      """;

  private final List<Dibujo> dibujos = new ArrayList<>();
  private final List<Firma> firmas = new ArrayList<>();
  private final List<Buscada> buscadas = new ArrayList<>();

  @Test
  void isMeasuredOverFiguresMadeUp() throws IOException {
    var azar = new Random(SEMILLA);
    for (var i = 0; i < FIGURAS; i++) {
      var dibujo = Dibujo.de(azar);
      var lienzo = FigurasTest.firme(dibujo);
      dibujos.add(dibujo);
      firmas.add(Firma.de(lienzo));
      buscadas.add(Buscada.de(lienzo));
    }
    var texto = new StringBuilder(introduccion());
    iguales(texto, azar);
    distintas(texto);
    if (Boolean.getBoolean("docs.escribir")) {
      Files.writeString(DOCUMENTO, texto);
    }

    assertThat(Files.readString(DOCUMENTO)).isEqualTo(texto.toString());
  }

  private static String introduccion() {
    return INTRODUCCION.formatted(
        Viena.MISMA_DIVISION,
        Viena.MISMA_CATEGORIA,
        Parecido.IDENTICO,
        Parecido.ALTO,
        Parecido.MEDIO);
  }

  private void iguales(StringBuilder texto, Random azar) {
    texto.append(
        """
        ## Measured

        %d figures of one to four shapes (polygons, stars, discs, rings, crescents, bars, crosses,
        scrawls, blobs) from seed %d, drawn again otherwise. Missed are those below `MEDIO`.

        | drawn again | least | median | missed |
        |---|---|---|---|
        """
            .formatted(FIGURAS, SEMILLA));
    for (var variante : Dibujo.Variante.values()) {
      var puntajes = new double[FIGURAS];
      for (var i = 0; i < FIGURAS; i++) {
        var otra = Lienzo.de(dibujos.get(i).dibujar(Dibujo.Mano.de(variante, azar)));
        puntajes[i] = Buscada.de(otra).con(firmas.get(i)).puntaje();
      }
      Arrays.sort(puntajes);
      var perdidas = Arrays.stream(puntajes).filter(p -> p < Parecido.MEDIO).count();
      texto.append(
          "| %s | %s | %s | %d of %d |%n"
              .formatted(
                  variante.dicho,
                  dicho(puntajes[0]),
                  dicho(puntajes[FIGURAS / 2]),
                  perdidas,
                  FIGURAS));
      assertThat(perdidas).as("%s, seed %d", variante, SEMILLA).isLessThan(FIGURAS / 50);
    }
  }

  private void distintas(StringBuilder texto) {
    var pares = FIGURAS * (FIGURAS - 1) / 2;
    var puntajes = new double[pares];
    var n = 0;
    for (var i = 0; i < FIGURAS; i++) {
      for (var j = 0; j < i; j++) {
        puntajes[n++] = buscadas.get(i).con(firmas.get(j)).puntaje();
      }
    }
    Arrays.sort(puntajes);
    var falsas = Arrays.stream(puntajes).filter(p -> p >= Parecido.MEDIO).count();
    var altas = Arrays.stream(puntajes).filter(p -> p >= Parecido.ALTO).count();
    texto.append(
        """

        Of %d pairs of different figures, %d reach `MEDIO` and %d reach `ALTO`; the median is %s, the
        hundredth highest of a hundred %s.
        """
            .formatted(
                pares,
                falsas,
                altas,
                dicho(puntajes[pares / 2]),
                dicho(puntajes[pares * 99 / 100])));
    assertThat(falsas).as("seed %d", SEMILLA).isLessThan(pares / 500);
  }

  private static String dicho(double puntaje) {
    return String.format(Locale.ROOT, "%.2f", puntaje);
  }
}
