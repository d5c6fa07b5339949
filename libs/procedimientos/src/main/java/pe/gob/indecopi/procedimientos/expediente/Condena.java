package pe.gob.indecopi.procedimientos.expediente;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision orders besides granting or refusing: corrective measures, fines, costs.
 *
 * @param costas who bears the costs of the proceeding; absent where nobody does
 * @param anulada day on which it was left without effect, after it was final
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Condena(
    List<Medida> medidas,
    List<Multa> multas,
    @Nullable Costas costas,
    @Nullable LocalDate anulada) {

  public Condena {
    medidas = medidas == null ? List.of() : List.copyOf(medidas);
    multas = multas == null ? List.of() : List.copyOf(multas);
  }

  /** Whether it orders nothing. */
  public boolean vacia() {
    return medidas.isEmpty() && multas.isEmpty() && costas == null;
  }

  /** The same, without effect from that day. */
  Condena anulada(LocalDate desde) {
    return new Condena(medidas, multas, costas, desde);
  }

  /**
   * A corrective measure (Ley 29571, arts. 114 to 116; D.Leg. 1075, art. 122; D.Leg. 822, art.
   * 169).
   *
   * @param parte party that must comply
   * @param dias working days in which it must
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Medida(
      @Size(min = 2, max = 5) String parte,
      Clase clase,
      @Size(min = 1, max = 4000) String detalle,
      @Nullable @Min(1) @Max(365) Integer dias) {

    /** What a measure is for. */
    public enum Clase {
      /** To stop what infringes. */
      CESE,
      /** To put right what was done to who complains. */
      REPARADORA,
      /** To undo its effects or keep it from happening again. */
      COMPLEMENTARIA
    }
  }

  /**
   * A fine. It is fixed in UIT and paid by the UIT of the day of the payment (Ley 29571, art. 113).
   *
   * @param parte party that is fined
   * @param uit how many UIT, with at most two decimals
   * @param infraccion the norm that was broken
   */
  public record Multa(
      @Size(min = 2, max = 5) String parte,
      @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,2})?") String uit,
      @Size(min = 1, max = 1000) String infraccion) {

    /** How many UIT, as a number. */
    public BigDecimal cuantas() {
      return new BigDecimal(uit);
    }
  }

  /**
   * Who bears costs and fees of the proceeding (D.Leg. 807, art. 7); how much, LIQUIDAR_COSTAS
   * says.
   *
   * @param parte party that bears them
   */
  public record Costas(@Size(min = 2, max = 5) String parte) {}
}
