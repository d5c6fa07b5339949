package pe.gob.indecopi.signos.busqueda;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.signos.reflejo.Turno;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.indice.Hallazgo;

/**
 * An application that waits to be decided and resembles the sign that is examined.
 *
 * @param presentado day from which it has its turn
 * @param anterior whether it came before, and bars what is examined if it is granted (Decisión 486,
 *     art. 136.a)
 * @param publicada whether it was published: before, it is for who examines alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SolicitudHallada(
    @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    @Schema(example = "000122-2026/DSD") String expediente,
    @Schema(example = "CUSCA") String denominacion,
    @Schema(example = "[25]") List<Integer> clases,
    @Nullable LocalDate presentado,
    boolean anterior,
    @Schema(requiredMode = RequiredMode.NOT_REQUIRED) boolean publicada,
    @Schema(example = "OPOSICION") String etapa,
    SignoHallado.Parecido semejanza,
    Relacion relacionDeClases,
    @Schema(example = "0.935") BigDecimal riesgo) {

  static SolicitudHallada de(Hallazgo h, Expediente e, Expediente examinado, Locale idioma) {
    return new SolicitudHallada(
        e.id().valor(),
        e.cabecera().numero().toString(),
        h.ficha().denominacion(),
        ClasesRelacionadas.lista(h.ficha().clases()),
        e.situacion().presentado(),
        Turno.antes(e, examinado),
        e.ultimo("oposicion").isPresent(),
        e.situacion().etapa().valor(),
        SignoHallado.Parecido.de(h.semejanza(), idioma),
        h.relacion(),
        SignoHallado.tres(h.riesgo()));
  }
}
