package pe.gob.indecopi.signos.vigilancia;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/** A watch, as its owner sees it. */
@Schema(name = "Vigilancia")
record VigilanciaVista(
    @Schema(example = "vig_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    String signo,
    List<Integer> clases,
    Grado desdeGrado,
    @Schema(example = "agente@example.pe") @Nullable String correo,
    OffsetDateTime creada) {

  static VigilanciaVista de(Vigilancia v) {
    return new VigilanciaVista(
        v.id(),
        v.signo(),
        v.clases(),
        v.desdeGrado(),
        v.correo(),
        v.creada().atZone(RelojLegal.LIMA).toOffsetDateTime());
  }
}
