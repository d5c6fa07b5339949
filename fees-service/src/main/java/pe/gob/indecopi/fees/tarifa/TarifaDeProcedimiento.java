package pe.gob.indecopi.fees.tarifa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tariff says of one procedure.
 *
 * @param codigo like {@code DSD-10}
 * @param nombre as printed
 * @param gratuidad that it is printed as free; then whatever it charges for is asked for by name
 * @param conceptos what it charges for
 * @param canales where the print lets it be paid
 * @param exoneraciones who is freed from it
 * @param dudas what the print leaves unsettled
 * @param resuelve by what rule gaps and contradictions of the print are resolved
 * @param supone the option that is meant where a case does not say it
 */
public record TarifaDeProcedimiento(
    String codigo,
    String nombre,
    @Nullable Gratuidad gratuidad,
    List<Concepto> conceptos,
    List<CanalImpreso> canales,
    List<Exoneracion> exoneraciones,
    List<String> dudas,
    List<String> resuelve,
    Map<Variable, String> supone) {

  /** Keeps its own copies. */
  public TarifaDeProcedimiento {
    conceptos = List.copyOf(conceptos);
    canales = List.copyOf(canales);
    exoneraciones = List.copyOf(exoneraciones);
    dudas = List.copyOf(dudas);
    resuelve = List.copyOf(resuelve);
    supone = Map.copyOf(supone);
  }

  /** What a case says, and what is meant where it does not. */
  public Variables completar(Variables dichas) {
    var completas = dichas.dichas();
    supone.forEach((variable, valor) -> completas.putIfAbsent(variable.nombre(), valor));
    return Variables.de(completas);
  }

  /** Whether its own fee is printed as free. */
  public boolean gratuito() {
    return gratuidad != null;
  }

  /** The concept of that slug. */
  public Optional<Concepto> concepto(String slug) {
    return conceptos.stream().filter(uno -> uno.nombre().equals(slug)).findFirst();
  }

  /** The exemption of that slug. */
  public Optional<Exoneracion> exoneracion(String slug) {
    return exoneraciones.stream().filter(una -> una.nombre().equals(slug)).findFirst();
  }

  /** Whether the print lets it be paid there. */
  public boolean imprime(Canal canal) {
    return canales.stream().anyMatch(uno -> uno.canal() == canal && uno.impreso());
  }

  /** Every variable that some concept looks at. */
  public Set<Variable> variables() {
    return variables(conceptos);
  }

  /** Every variable that some of these concepts, or an exemption from them, looks at. */
  public Set<Variable> variables(List<Concepto> algunos) {
    Set<Variable> todas = EnumSet.noneOf(Variable.class);
    for (var concepto : algunos) {
      todas.addAll(concepto.variables());
      exoneraciones.stream()
          .filter(una -> concepto.exoneraciones().contains(una.nombre()))
          .flatMap(una -> una.cuando().stream())
          .forEach(cuando -> todas.add(cuando.variable()));
    }
    return todas;
  }

  /** The exemption that holds for a concept, if any does; the greatest, if several do. */
  public Optional<Exoneracion> exoneracion(
      Concepto concepto, @Nullable String invocada, Variables variables) {
    return exoneraciones.stream()
        .filter(una -> concepto.exoneraciones().contains(una.nombre()))
        .filter(una -> una.rige(invocada, variables))
        .max(Comparator.comparing(Exoneracion::reduccion));
  }

  /** Whether some concept counts by this variable, whatever else it may mean elsewhere. */
  public boolean cuenta(Variable variable) {
    return variable.contable()
        && conceptos.stream().anyMatch(uno -> uno.regla().por().contains(variable));
  }

  /** The options that a variable has here, in the order of the print. */
  public List<String> opciones(Variable variable) {
    List<String> opciones = new ArrayList<>();
    for (var concepto : conceptos) {
      concepto.cuando().stream()
          .filter(cuando -> cuando.variable() == variable && !opciones.contains(cuando.valor()))
          .forEach(cuando -> opciones.add(cuando.valor()));
    }
    return opciones;
  }
}
