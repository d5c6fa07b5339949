package pe.gob.indecopi.consumidor.examen;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo.Figura;
import pe.gob.indecopi.consumidor.codigo.Codigo.Gravedad;
import pe.gob.indecopi.consumidor.infractores.Antecedente;

/**
 * What the law says of a complaint before anybody decides: it is pointed out, and refuses nothing.
 *
 * @param competencia who hears it; absent where its data do not say enough
 * @param prescripcion whether it came in time; absent where the day of the act is not known
 * @param denunciados each respondent, with what the register holds of it
 * @param cargos the charges that were notified
 * @param topes how high a fine may be, by gravity
 * @param figuras what the Código that governs the file provides for
 */
@Schema(name = "ExamenDeDenuncia")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Examen(
    @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String expediente,
    @Nullable CompetenciaVista competencia,
    @Nullable Prescripcion prescripcion,
    List<Denunciado> denunciados,
    List<CargoVista> cargos,
    List<TopeVista> topes,
    List<FiguraVista> figuras) {

  /**
   * Who hears it.
   *
   * @param corresponde whether that is where it is
   */
  @Schema(name = "CompetenciaDeDenuncia")
  record CompetenciaVista(
      @Schema(example = "ORPS-1") String procedimiento,
      boolean corresponde,
      String razon,
      String norma) {}

  /**
   * Whether it can still be charged.
   *
   * @param hecho day of the act that is complained of
   * @param hasta last day to complain of it
   * @param pasada whether it was filed after that; who says that the act went on has to be heard
   */
  @Schema(name = "PrescripcionDeDenuncia")
  record Prescripcion(LocalDate hecho, LocalDate hasta, boolean pasada, String norma) {}

  /** A respondent and its entries in the register of infringements, while they stand. */
  @Schema(name = "DenunciadoEnExamen")
  record Denunciado(
      @Schema(example = "p2") String parte, String nombre, List<Antecedente> infracciones) {}

  /** A charge. */
  @Schema(name = "CargoImputado")
  record CargoVista(
      @Schema(example = "k1") String id,
      String parte,
      String hecho,
      String norma,
      boolean allanado) {}

  /** A cap. */
  @Schema(name = "TopeDeMulta")
  record TopeVista(Gravedad gravedad, @Schema(example = "50") String uit, String norma) {}

  /** A figure of procedure. */
  @Schema(name = "FiguraDelCodigo")
  record FiguraVista(Figura figura, String norma) {}
}
