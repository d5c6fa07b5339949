package pe.gob.indecopi.fees.tarifa;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the tariff says of one procedure.
 *
 * @param codigo like {@code DSD-10}
 * @param nombre as printed
 * @param conceptos what it charges for; none where it is free
 * @param canales where the print lets it be paid
 * @param exoneraciones who is freed from it
 * @param dudas what the print leaves unsettled
 */
public record TarifaDeProcedimiento(
    String codigo,
    String nombre,
    List<Concepto> conceptos,
    List<CanalImpreso> canales,
    List<Exoneracion> exoneraciones,
    List<String> dudas) {

  /** Keeps its own copies. */
  public TarifaDeProcedimiento {
    conceptos = List.copyOf(conceptos);
    canales = List.copyOf(canales);
    exoneraciones = List.copyOf(exoneraciones);
    dudas = List.copyOf(dudas);
  }

  /** Whether nothing is charged. */
  public boolean gratuito() {
    return conceptos.isEmpty();
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
    return canales.stream().anyMatch(uno -> uno.canal() == canal);
  }

  /** Every variable that some concept looks at. */
  public Set<Variable> variables() {
    Set<Variable> todas = EnumSet.noneOf(Variable.class);
    for (var concepto : conceptos) {
      todas.addAll(concepto.regla().por());
      concepto.cuando().ifPresent(cuando -> todas.add(cuando.variable()));
    }
    return todas;
  }

  /** The options that a variable has here, in the order of the print. */
  public List<String> opciones(Variable variable) {
    List<String> opciones = new ArrayList<>();
    for (var concepto : conceptos) {
      concepto
          .cuando()
          .filter(cuando -> cuando.variable() == variable && !opciones.contains(cuando.valor()))
          .ifPresent(cuando -> opciones.add(cuando.valor()));
    }
    return opciones;
  }
}
