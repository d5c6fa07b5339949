package pe.gob.indecopi.fees.tarifa;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * Something that a procedure charges for.
 *
 * @param nombre stable slug
 * @param descripcion what is charged
 * @param unidad for what unit the amount is printed
 * @param propio whether it is of the procedure's own fee; the others are asked for by name
 * @param cuando what must all hold for it to belong to the own fee, if that depends on the case
 * @param regla how the amount is charged
 * @param exoneraciones slugs of the exemptions that free from it
 */
public record Concepto(
    String nombre,
    Texto descripcion,
    Texto unidad,
    boolean propio,
    List<Condicion> cuando,
    Regla regla,
    List<String> exoneraciones) {

  /** Keeps its own copies. */
  public Concepto {
    cuando = List.copyOf(cuando);
    exoneraciones = List.copyOf(exoneraciones);
  }

  /** Whether every condition holds. */
  public boolean toca(Variables variables) {
    return cuando.stream().allMatch(una -> una.seCumple(variables));
  }

  /** The variables that its rule and its conditions look at. */
  public Set<Variable> variables() {
    Set<Variable> todas = EnumSet.noneOf(Variable.class);
    todas.addAll(regla.por());
    cuando.forEach(una -> todas.add(una.variable()));
    return todas;
  }
}
