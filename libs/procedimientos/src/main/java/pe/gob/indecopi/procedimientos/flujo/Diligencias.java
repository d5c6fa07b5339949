package pe.gob.indecopi.procedimientos.flujo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the acts say that may be done in every live stage of a file, whatever its flow. */
public final class Diligencias {
  public static final String SUSPENDER = "SUSPENDER";
  public static final String REANUDAR = "REANUDAR";
  public static final String PEDIR_PRORROGA = "PEDIR_PRORROGA";
  public static final String PRORROGAR = "PRORROGAR";
  public static final String AGREGAR_DISTANCIA = "AGREGAR_DISTANCIA";

  private Diligencias() {}

  /** The kinds of act, with what each says. */
  public static List<TipoActo> tipos() {
    return List.of(
        TipoActo.deOficial(SUSPENDER, Suspender.class),
        TipoActo.deOficial(REANUDAR, Actos.Motivado.class),
        TipoActo.deParte(PEDIR_PRORROGA, PedirProrroga.class),
        TipoActo.deOficial(PRORROGAR, Prorrogar.class),
        TipoActo.deOficial(AGREGAR_DISTANCIA, AgregarDistancia.class));
  }

  static Set<String> nombres() {
    return tipos().stream().map(TipoActo::nombre).collect(Collectors.toUnmodifiableSet());
  }

  /** SUSPENDER: why the file waits, with the paper that proves it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Suspender(
      CausaDeSuspension causa,
      @Size(min = 1, max = 20000) String motivo,
      @Nullable String documento) {}

  /** Why a file waits (Ley 27444, art. 64; D.Leg. 807, art. 65; Decisión 486, art. 147). */
  public enum CausaDeSuspension {
    /** A court was seised of the same matter before. */
    PROCESO_JUDICIAL_PREVIO,
    /** A contentious question must be decided before. */
    CUESTION_CONTENCIOSA,
    /** Another file must be decided before: the earlier application, an opposed one. */
    OTRO_PROCEDIMIENTO,
    /** Another cause that a norm names, which the reason cites. */
    OTRA_PREVISTA_POR_NORMA
  }

  /** PEDIR_PRORROGA: which open term of its own a party asks to extend, and why. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PedirProrroga(
      @Schema(example = "z3") @Size(min = 1, max = 10) String plazo,
      @Size(min = 1, max = 4000) String motivo) {}

  /**
   * PRORROGAR: what becomes of the extension that was asked.
   *
   * @param concede false to refuse it; it is given unless this says so
   * @param cantidad fewer units than the law lets; all of them unless said
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Prorrogar(
      @Schema(example = "z3") @Size(min = 1, max = 10) String plazo,
      @Nullable Boolean concede,
      @Nullable @Min(1) @Max(366) Integer cantidad,
      @Size(min = 1, max = 20000) String motivo) {

    boolean seConcede() {
      return !Boolean.FALSE.equals(concede);
    }
  }

  /**
   * AGREGAR_DISTANCIA: the days that the table of distances gives to who lives far from the office
   * (Ley 27444, art. 135).
   *
   * @param plazo an open term
   * @param dias working days, as the notes of the TUPA count them
   * @param norma the table that gives them
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AgregarDistancia(
      @Schema(example = "z3") @Size(min = 1, max = 10) String plazo,
      @Min(1) @Max(60) int dias,
      @Schema(example = "Cuadro General de Términos de la Distancia del Poder Judicial")
          @Size(min = 1, max = 500)
          String norma,
      @Nullable @Size(max = 4000) String motivo) {}
}
