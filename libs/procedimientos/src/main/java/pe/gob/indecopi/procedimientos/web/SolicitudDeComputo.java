package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Obligado;
import pe.gob.indecopi.procedimientos.calendario.Suspension;
import pe.gob.indecopi.procedimientos.calendario.Unidad;

/**
 * A term to be counted.
 *
 * @param desde day of the filing, of the notice's effect or of the publication; never counted
 * @param plazo what runs from it
 * @param norma whose rules of counting govern it; the LPAG unless said
 * @param oficina whose place decides the regional holidays; the central office unless said
 * @param obligado whose term it is; the party's unless said
 * @param inicioProcedimiento day the file began; {@code desde} unless said
 * @param procedimiento code of the procedure whose entry says how it takes D.U. 099-2009
 * @param recurso whether it is a term to file or to decide a remedy
 * @param silencio whether the file is subject to administrative silence; it is unless said
 * @param distancia days of the term of distance
 * @param suspensiones days on which this file stood still
 */
@Schema(name = "SolicitudDeComputo")
record SolicitudDeComputo(
    @Schema(
            description =
                "Día de la presentación, del efecto de la notificación o de la publicación; no se"
                    + " cuenta",
            example = "2026-07-23")
        LocalDate desde,
    PlazoPedido plazo,
    @Schema(description = "De quién son las reglas de cómputo; LPAG si no se dice")
        @Nullable Norma norma,
    @Schema(
            description = "Su lugar decide los feriados regionales; SEDE_CENTRAL si no se dice",
            example = "SEDE_CENTRAL")
        @Nullable
        @Size(min = 1, max = 40)
        String oficina,
    @Schema(description = "De quién es el plazo (D.U. 099-2009); ADMINISTRADO si no se dice")
        @Nullable Obligado obligado,
    @Schema(
            description =
                "Día en que se inició el procedimiento (D.U. 099-2009); el de «desde» si no se"
                    + " dice")
        @Nullable LocalDate inicioProcedimiento,
    @Schema(
            description =
                "Código del procedimiento, por cómo su TUPA toma el D.U. 099-2009; si no se dice,"
                    + " solo en lo que beneficia al particular",
            example = "DSD-10")
        @Nullable
        @Size(min = 1, max = 20)
        String procedimiento,
    @Schema(
            description =
                "Si es un plazo para interponer o resolver un recurso, que el D.U. 099-2009 exceptúa")
        @Nullable Boolean recurso,
    @Schema(
            description =
                "Si el procedimiento está sujeto a silencio administrativo: la suspensión de 2020"
                    + " empezó otro día para los demás; true si no se dice")
        @Nullable Boolean silencio,
    @Schema(description = "Días del término de la distancia (Ley 27444, art. 135)")
        @Nullable
        @Min(0)
        @Max(60)
        Integer distancia,
    @Nullable @Size(max = 50) List<SuspensionPedida> suspensiones) {

  /** The term itself. */
  @Schema(name = "PlazoPedido")
  record PlazoPedido(
      @Schema(description = "Hasta unos diez años, que se explican día por día", example = "30")
          @Min(1)
          @Max(ReglasDeComputo.DIAS)
          int cantidad,
      Unidad unidad) {}

  /**
   * Days on which the file stood still, both included.
   *
   * @param norma the norm or the act that suspends
   */
  @Schema(name = "SuspensionPedida")
  record SuspensionPedida(
      LocalDate desde,
      LocalDate hasta,
      @Schema(description = "La norma o el acto que suspende", example = "Resolución 1")
          @Nullable
          @Size(min = 1, max = 200)
          String norma) {

    Suspension suspension() {
      return new Suspension(desde, hasta, norma == null ? "suspensión del procedimiento" : norma);
    }
  }
}
