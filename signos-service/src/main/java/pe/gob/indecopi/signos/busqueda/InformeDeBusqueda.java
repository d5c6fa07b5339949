package pe.gob.indecopi.signos.busqueda;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.figura.FiguraParecida;

/**
 * What a search of antecedents found (TUPA DSD-2), as it is printed and as it is read.
 *
 * @param folio of the act that gave it; absent while it is only being prepared
 * @param busqueda mode of the search, as the catalogue names it
 * @param signo words that were searched: a sign, its description, a name, or what was asked
 * @param al day on which it was looked at
 * @param clases in which it was searched; none where it was in all
 * @param completo whether there was nothing more: of more than a hundred the riskiest are told
 * @param datos the signs found, the greatest risk first
 * @param figuras the registered figures found, the most alike first
 * @param denuncias the files found of who complained, or of whom it was complained
 * @param sanciones the fines found
 * @param respuesta what an official answered, where one did
 * @param documento what an official handed over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InformeDeBusqueda(
    @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String expediente,
    @Nullable Integer folio,
    @Schema(example = "FONETICA") String busqueda,
    @Schema(example = "KUSKA") String signo,
    @Schema(example = "[25, 35]") List<Integer> clases,
    LocalDate al,
    boolean completo,
    List<SignoHallado> datos,
    @Nullable List<FiguraParecida> figuras,
    @Nullable List<DenunciaHallada> denuncias,
    @Nullable List<SancionHallada> sanciones,
    @Schema(example = "Se entregan doce hojas.") @Nullable String respuesta,
    @Schema(example = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") @Nullable String documento) {

  /** Most of a kind that a report tells. */
  static final int MAYOR = 100;

  /** What was found, whatever it is. */
  record Hallado(
      List<SignoHallado> signos,
      @Nullable List<FiguraParecida> figuras,
      @Nullable List<DenunciaHallada> denuncias,
      @Nullable List<SancionHallada> sanciones) {

    static Hallado signos(List<SignoHallado> signos) {
      return new Hallado(signos, null, null, null);
    }

    static Hallado figuras(List<FiguraParecida> figuras) {
      return new Hallado(List.of(), figuras, null, null);
    }

    static Hallado denuncias(List<DenunciaHallada> denuncias) {
      return new Hallado(List.of(), null, denuncias, null);
    }

    static Hallado sanciones(List<SancionHallada> sanciones) {
      return new Hallado(List.of(), null, null, sanciones);
    }

    int cuantos() {
      return signos.size() + cuantos(figuras) + cuantos(denuncias) + cuantos(sanciones);
    }

    private static int cuantos(@Nullable List<?> unos) {
      return unos == null ? 0 : unos.size();
    }
  }

  /** The report of what the service found. */
  static InformeDeBusqueda de(
      String expediente, @Nullable Integer folio, Pedida pedida, LocalDate al, Hallado hallado) {
    return new InformeDeBusqueda(
        expediente,
        folio,
        pedida.modo().name(),
        pedida.buscadas(),
        pedida.clases(),
        al,
        hallado.cuantos() < MAYOR,
        hallado.signos(),
        hallado.figuras(),
        hallado.denuncias(),
        hallado.sanciones(),
        null,
        null);
  }

  /** The report of what an official answered. */
  static InformeDeBusqueda aMano(
      String expediente,
      int folio,
      Pedida pedida,
      LocalDate al,
      @Nullable String respuesta,
      @Nullable String documento) {
    return new InformeDeBusqueda(
        expediente,
        folio,
        pedida.modo().name(),
        pedida.dicho(),
        pedida.clases(),
        al,
        true,
        List.of(),
        null,
        null,
        null,
        respuesta,
        documento);
  }

  /** How many were found. */
  int cuantos() {
    return new Hallado(datos, figuras, denuncias, sanciones).cuantos();
  }
}
