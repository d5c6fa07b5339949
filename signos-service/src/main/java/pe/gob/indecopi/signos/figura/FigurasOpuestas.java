package pe.gob.indecopi.signos.figura;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.signos.figura.FigurasDelRegistro.Imagenes;

/** The figures on which the oppositions to an application rest, beside its own (TUPA DSD-9.2.b). */
public final class FigurasOpuestas {
  private static final Texto OTRA =
      Texto.de("Son figuras poco parecidas", "The figures are little alike");

  private final Imagenes imagenes;

  FigurasOpuestas(Imagenes imagenes) {
    this.imagenes = imagenes;
  }

  /**
   * How alike the figure of an opposition is to the one applied for, however little.
   *
   * @param cuaderno the opposition
   * @param documento that shows the figure
   */
  @Schema(name = "FiguraOpuesta")
  public record FiguraOpuesta(
      @Schema(example = "c1") String cuaderno,
      @Schema(example = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String documento,
      @Schema(example = "0.81") double puntaje,
      @Schema(example = "Se parece a la figura") String explicacion) {}

  /** Those of every opposition of that file whose image can be read. */
  public List<FiguraOpuesta> de(Expediente e, Locale idioma) {
    var suya = FigurasDelRegistro.reproduccion(e.pedido().materia()).flatMap(imagenes::buscada);
    return suya.stream()
        .flatMap(figura -> e.cuadernos().stream().flatMap(c -> opuestas(c, figura, idioma)))
        .toList();
  }

  private Stream<FiguraOpuesta> opuestas(Cuaderno c, Buscada suya, Locale idioma) {
    return c.materia().get("sustento") instanceof List<?> sustento
        ? sustento.stream()
            .filter(Map.class::isInstance)
            .map(s -> ((Map<?, ?>) s).get("reproduccion"))
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .flatMap(
                documento ->
                    imagenes.firma(documento).stream()
                        .map(firma -> vista(c, documento, suya.con(firma), idioma)))
        : Stream.empty();
  }

  private static FiguraOpuesta vista(Cuaderno c, String documento, Parecido p, Locale idioma) {
    return new FiguraOpuesta(
        c.id(), documento, FiguraParecida.redondo(p.puntaje()), porQue(p).en(idioma));
  }

  private static Texto porQue(Parecido p) {
    return p.grado() == Parecido.Grado.BAJO ? OTRA : p.explicacion();
  }
}
