package pe.gob.indecopi.signos.oposicion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/**
 * What an opposition says (TUPA DSD-9; Decisión 486, arts. 146 to 148).
 *
 * @param clases of the application that it opposes; the fee is for each
 * @param sustento signs that it is grounded on
 * @param representante who makes it for the opponent, with the power (TUPA DSD-9.0.d)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Oposicion(
    Persona opositor,
    @Schema(example = "[25]") @NotEmpty @Size(max = 45) List<Integer> clases,
    @Schema(example = "El signo solicitado es confundible con mi marca inscrita.")
        @Size(min = 1, max = 20000)
        String fundamentos,
    @Nullable @Size(max = 20) List<Sustento> sustento,
    @Nullable @Size(max = 10) List<String> documentos,
    @Nullable Pago pago,
    Actos.@Nullable Representante representante)
    implements Actos.Promueve {

  /** On what kind of right an opposition rests. */
  public enum Derecho {
    REGISTRO,
    SOLICITUD,
    NOMBRE_COMERCIAL,
    MARCA_NOTORIA,
    /** A right or an application in another country of the Andean Community (art. 147). */
    ANDINA
  }

  /**
   * A sign that the opposition is grounded on (TUPA DSD-9.2.b and 4).
   *
   * @param numero certificate or file
   * @param reproduccion document, for signs with graphic elements
   * @param solicitudEnPeru own application in Peru that shows the real interest (art. 147)
   * @param enTramite whether what it has in the other country is only asked for (art. 147)
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Sustento(
      Derecho derecho,
      @Nullable @Size(min = 1, max = 300) String signo,
      @Nullable @Size(min = 1, max = 40) String numero,
      @Nullable @Size(max = 45) List<Integer> clases,
      @Schema(description = "ISO 3166-1 de dos letras", example = "CO")
          @Nullable
          @Pattern(regexp = "^[A-Z]{2}$")
          String pais,
      @Nullable String reproduccion,
      @Nullable @Size(min = 1, max = 30) String solicitudEnPeru,
      @Nullable Boolean enTramite) {}

  @Override
  public Persona promovente() {
    return opositor;
  }

  /** TUPA DSD-9: for each class that is opposed. */
  @Override
  public Map<String, Object> variables() {
    return Map.of("clases", clases.size());
  }

  @Override
  public List<String> documentos() {
    return documentos == null ? List.of() : documentos;
  }
}
