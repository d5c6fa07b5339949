package pe.gob.indecopi.fees.tarifa;

/**
 * When a concept belongs to the procedure's own fee: a variable has this value.
 *
 * @param variable a variable of options
 * @param valor the option
 */
public record Condicion(Variable variable, String valor) {

  /** Whether the case has that value. */
  public boolean seCumple(Variables variables) {
    return valor.equals(variables.valor(variable));
  }
}
