package pe.gob.indecopi.signos.solicitud;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application to register a sign asks (TUPA DSD-10; Decisión 486, art. 138).
 *
 * @param denominacion the words of the sign
 * @param reproduccion document with the image, for signs with graphic elements or shapes
 * @param clases what it distinguishes, by class of the Nice Classification
 * @param prioridades earlier applications abroad whose date is claimed (arts. 9 and 10)
 * @param reglamentoDeUso document, for collective and certification marks (TUPA DSD-10.6.a)
 * @param primerUso for trade names (TUPA DSD-10.6.b)
 * @param asociadoA for slogans: the sign they go with (TUPA DSD-10.6.c)
 * @param viena what its figure shows, by the Vienna Classification; nobody has to say it
 * @param derechoPreferente file of the cancellation that its applicant obtained, or asked, which
 *     makes it preferred (art. 168)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SolicitudDeSigno(
    TipoDeSigno tipo,
    Naturaleza naturaleza,
    @Schema(example = "KUSKA") @Nullable @Size(min = 1, max = 300) String denominacion,
    @Nullable String reproduccion,
    @Nullable @Size(max = 20) List<@Size(min = 1, max = 60) String> colores,
    @NotEmpty @Size(max = 45) List<ClasePedida> clases,
    @Nullable @Size(max = 10) List<Prioridad> prioridades,
    @Nullable String reglamentoDeUso,
    @Nullable PrimerUso primerUso,
    @Nullable SignoAsociado asociadoA,
    @Schema(example = "[\"3.1.4\"]") @Nullable @Size(max = 50)
        List<@Size(min = 3, max = 8) String> viena,
    @Schema(example = "000123-2026/DSD") @Nullable @Size(min = 3, max = 30)
        String derechoPreferente) {

  /** Whether its image is part of what is asked: words in colour too (Decisión 486, art. 140.c). */
  boolean llevaReproduccion() {
    return naturaleza.esGrafica() || colores != null && !colores.isEmpty();
  }

  /** The kinds of sign that DSD-10 registers. */
  public enum TipoDeSigno {
    MARCA,
    MARCA_COLECTIVA,
    MARCA_DE_CERTIFICACION,
    NOMBRE_COMERCIAL,
    LEMA_COMERCIAL
  }

  /** What the sign is made of (Decisión 486, art. 134). */
  public enum Naturaleza {
    DENOMINATIVA,
    MIXTA,
    FIGURATIVA,
    TRIDIMENSIONAL,
    OTRA;

    private boolean esGrafica() {
      return this == MIXTA || this == FIGURATIVA || this == TRIDIMENSIONAL;
    }
  }

  /**
   * A class and what is asked in it.
   *
   * @param clase of the Nice Classification, 1 to 45
   * @param productos goods, services or economic activities
   */
  public record ClasePedida(
      @Schema(description = "Clase de Niza, de 1 a 45", example = "25") int clase,
      @Schema(example = "[\"Prendas de vestir\"]") @NotEmpty @Size(max = 500)
          List<@Size(min = 1, max = 1000) String> productos) {}

  /** A first application abroad, or an official exhibition (Decisión 486, arts. 9 and 141). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Prioridad(
      @Schema(description = "ISO 3166-1 de dos letras", example = "CO")
          @Pattern(regexp = "^[A-Z]{2}$")
          String pais,
      @Size(min = 1, max = 60) String numero,
      LocalDate fecha,
      @Nullable String documento) {}

  /** First use of a trade name, with what proves it for each activity. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PrimerUso(LocalDate fecha, @Nullable @Size(max = 10) List<String> pruebas) {}

  /** The sign that a slogan goes with: registered, or asked in a pending file. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SignoAsociado(
      @Nullable @Size(min = 1, max = 20) String certificado,
      @Nullable @Size(min = 1, max = 30) String expediente,
      int clase) {}
}
