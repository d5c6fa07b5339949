package pe.gob.indecopi.consumidor.competencia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;

/**
 * Where to complain, as the public API says it.
 *
 * @param tasa what it costs; absent while fees-service does not answer
 * @param uit the tax unit that the amount was measured by
 * @param tambien the procedure that the print keeps for the same
 * @param dudas what is not settled
 */
@Schema(name = "Competencia")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompetenciaVista(
    @Schema(example = "ORPS-1") String procedimiento,
    @Schema(example = "ORPS") String organo,
    List<RazonVista> razones,
    @Nullable Dinero tasa,
    @Nullable UitVista uit,
    @Nullable OtraVia tambien,
    List<String> dudas) {

  /** A reason and its norm. */
  @Schema(name = "RazonDeCompetencia")
  record RazonVista(String texto, String norma) {}

  /** The tax unit of a year. */
  @Schema(name = "UitAplicada")
  record UitVista(@Schema(example = "2026") int anio, Dinero valor, String norma) {
    static @Nullable UitVista de(Uit.@Nullable Valor uno) {
      return uno == null ? null : new UitVista(uno.anio(), uno.soles(), uno.norma());
    }
  }

  /**
   * Another procedure for the same.
   *
   * @param ahorro how much less it costs than the one named first; negative if it costs more
   */
  @Schema(name = "OtraVia")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OtraVia(
      @Schema(example = "CPC-2") String procedimiento,
      @Nullable Dinero tasa,
      @Nullable Dinero ahorro) {}

  static CompetenciaVista de(
      Dictamen dictamen, Tasas.Ambas tasas, List<String> dudas, Locale idioma) {
    return new CompetenciaVista(
        dictamen.procedimiento(),
        dictamen.organo(),
        dictamen.razones().stream()
            .map(r -> new RazonVista(r.texto().en(idioma), r.norma()))
            .toList(),
        tasas.propia(),
        UitVista.de(dictamen.uit()),
        otra(dictamen, tasas),
        dudas);
  }

  private static @Nullable OtraVia otra(Dictamen dictamen, Tasas.Ambas tasas) {
    var tambien = dictamen.tambien();
    var propia = tasas.propia();
    var otra = tasas.otra();
    return tambien == null
        ? null
        : new OtraVia(tambien, otra, propia == null || otra == null ? null : propia.menos(otra));
  }
}
