package pe.gob.indecopi.fees.tarifa;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * Something that a procedure charges for.
 *
 * @param nombre stable slug
 * @param descripcion what is charged
 * @param unidad for what unit the amount is printed
 * @param propio whether it is of the procedure's own fee; the others are asked for by name
 * @param condicion when it belongs to the own fee, if that depends on the case
 * @param regla how the amount is charged
 * @param exoneraciones slugs of the exemptions that free from it
 */
public record Concepto(
    String nombre,
    Texto descripcion,
    Texto unidad,
    boolean propio,
    @Nullable Condicion condicion,
    Regla regla,
    List<String> exoneraciones) {

  /** Keeps its own copy. */
  public Concepto {
    exoneraciones = List.copyOf(exoneraciones);
  }

  /** The condition, if there is one. */
  public Optional<Condicion> cuando() {
    return Optional.ofNullable(condicion);
  }
}
