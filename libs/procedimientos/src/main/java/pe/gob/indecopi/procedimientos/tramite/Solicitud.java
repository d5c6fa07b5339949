package pe.gob.indecopi.procedimientos.tramite;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Pedido.RequisitoEntregado;
import pe.gob.indecopi.procedimientos.expediente.Poder;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;

/**
 * A filing.
 *
 * @param procedimiento code of the catalogue: {@code DSD-10}
 * @param solicitantes who asks; one of them at least has an address for notices
 * @param representantes who stands for the applicants
 * @param contrapartes against whom it is asked
 * @param otros who else is named in it: an inventor, an author
 * @param materia what is asked, as the procedure's schema describes it
 * @param requisitos what is handed in for each requirement of the catalogue
 * @param documentos documents handed in besides
 * @param pago how the fee was paid, or will be; absent to pay later
 * @param oficina where it is filed; the central office unless said
 * @param recibidaEnVentanilla when a counter of that office took it on paper; an official who
 *     enters it for its party says so
 */
public record Solicitud<M extends Record>(
    @Schema(example = "DSD-10") String procedimiento,
    @Size(min = 1, max = 50) List<Persona> solicitantes,
    @Size(max = 10) @Nullable List<Representante> representantes,
    @Size(max = 50) @Nullable List<Persona> contrapartes,
    @Size(max = 50) @Nullable List<Otro> otros,
    M materia,
    @Size(max = 100) @Nullable List<RequisitoEntregado> requisitos,
    @Size(max = 10) @Nullable List<String> documentos,
    @Nullable Pago pago,
    @Schema(example = "SEDE_CENTRAL") @Nullable String oficina,
    @Schema(
            description =
                "Cuándo la recibió la ventanilla de esa oficina, si un funcionario del órgano la"
                    + " registra por su parte",
            example = "2026-03-02T10:15:00-05:00")
        @Nullable OffsetDateTime recibidaEnVentanilla) {

  /** Whether it was handed in on paper at a counter. */
  public boolean enVentanilla() {
    return recibidaEnVentanilla != null;
  }

  /**
   * Who stands for applicants.
   *
   * @param persona the representative
   * @param poderes documents that prove the power
   * @param solicitantes places in {@code solicitantes}, from 0, of those it stands for; all if
   *     absent
   * @param poder what the power is; a general one if absent
   */
  public record Representante(
      Persona persona,
      @Size(min = 1, max = 10) List<String> poderes,
      @Size(max = 50) @Nullable List<Integer> solicitantes,
      @Nullable Poder poder) {}

  /**
   * Somebody else whom the filing names.
   *
   * @param rol in what role: {@code INVENTOR}
   */
  public record Otro(@Size(min = 1, max = 40) String rol, Persona persona) {}
}
