package pe.gob.indecopi.consumidor.reclamo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint in a list: what either side may know of it. */
@Schema(name = "ReclamoEnLista")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReclamoEnLista(
    @Schema(example = "rec_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    @Schema(example = "000123-2026/SAC-R") String numero,
    Etapa etapa,
    @Nullable Resultado resultado,
    LocalDate presentado,
    @Nullable LocalDate concluido,
    @Schema(example = "MARÍA ELENA QUISPE HUAMÁN") String consumidor,
    @Schema(example = "CUZCA MODA S.A.C.") String proveedor,
    Sector sector,
    Motivo motivo,
    @Schema(example = "Una casaca de alpaca") String que,
    @Nullable LocalDate vence) {

  static ReclamoEnLista de(Reclamo r) {
    var m = r.materia();
    return new ReclamoEnLista(
        r.id().valor(),
        r.numero().toString(),
        r.etapa(),
        r.resultado(),
        r.presentado(),
        r.situacion().concluido(),
        r.consumidor().persona().nombre(),
        r.proveedor().persona().nombre(),
        m.sector(),
        m.motivo(),
        m.que(),
        r.situacion().plazo().map(PlazoDeEtapa::vence).orElse(null));
  }
}
