package pe.gob.indecopi.consumidor.infractores;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.infractores.Antecedente.SancionVista;
import pe.gob.indecopi.procedimientos.flujo.Publico;

/**
 * An entry as anybody sees it: a name, a country and a RUC that begins with 20 (Ley 29733).
 *
 * @param hasta last day in the register
 */
@Schema(name = "Infractor")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InfractorVista(
    @Schema(example = "inf_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    String nombre,
    @Schema(example = "PE") @Nullable String pais,
    @Schema(example = "20999999981") @Nullable String ruc,
    @Schema(example = "TIENDAS") @Nullable String sector,
    @Schema(example = "000123-2026/CPC") String numero,
    @Schema(example = "CPC-1") String procedimiento,
    LocalDate resolucion,
    LocalDate firme,
    LocalDate hasta,
    List<SancionVista> sanciones) {

  static InfractorVista de(Infraccion i) {
    var publico = Publico.persona(i.infractor());
    return new InfractorVista(
        i.id(),
        i.infractor().nombre(),
        (String) publico.get("pais"),
        (String) publico.get("ruc"),
        i.sector(),
        i.numero(),
        i.procedimiento(),
        i.resolucion(),
        i.firme(),
        i.hasta(),
        Antecedente.sanciones(i));
  }
}
