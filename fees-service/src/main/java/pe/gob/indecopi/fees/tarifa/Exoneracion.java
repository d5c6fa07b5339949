package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A case that the TUPA frees from a fee, wholly or in part.
 *
 * @param nombre stable slug
 * @param descripcion who is freed, and from what
 * @param reduccion how much less is charged, in per cent: 100 is an exemption
 * @param condicion the variable that brings it about by itself; without one it is invoked by name
 * @param linea the line of the TUPA text that says so
 */
public record Exoneracion(
    String nombre,
    Texto descripcion,
    BigDecimal reduccion,
    @Nullable Condicion condicion,
    int linea) {

  /** A whole exemption. */
  public static final BigDecimal TODO = BigDecimal.valueOf(100);

  /** The condition, if there is one. */
  public Optional<Condicion> cuando() {
    return Optional.ofNullable(condicion);
  }

  /** Whether nothing is left to pay. */
  public boolean total() {
    return reduccion.compareTo(TODO) == 0;
  }

  /** Whether it holds: invoked by its name, or brought about by a variable of the case. */
  public boolean rige(@Nullable String invocada, Variables variables) {
    return nombre.equals(invocada) || cuando().filter(una -> una.seCumple(variables)).isPresent();
  }
}
