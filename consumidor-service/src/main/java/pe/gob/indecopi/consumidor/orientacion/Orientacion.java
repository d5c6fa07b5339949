package pe.gob.indecopi.consumidor.orientacion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import pe.gob.indecopi.consumidor.reclamo.Sector;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * An enquiry as it was recorded. It never changes.
 *
 * @param dia the day in Lima on which it was recorded
 * @param funcionario subject of the official who answered it
 */
@Schema(name = "Orientacion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Orientacion(
    @Schema(example = "ori_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    LocalDate dia,
    OffsetDateTime en,
    Canal canal,
    Tema tema,
    @Nullable Sector sector,
    String consulta,
    @Nullable String respuesta,
    @Nullable Persona persona,
    String funcionario) {
  /** Every id begins with it. */
  static final String PREFIJO = "ori_";

  /** Whatever offset it is read with. */
  Orientacion {
    en = en.atZoneSameInstant(RelojLegal.LIMA).toOffsetDateTime();
  }

  /** Its place among all, the newest last. */
  String orden() {
    return dia + "/" + en.toInstant().toEpochMilli() + "/" + id;
  }
}
