package pe.gob.indecopi.fees.tarifa;

/**
 * When a concept or an exemption holds: a variable has this value.
 *
 * @param variable a variable of options or of truth
 * @param valor the option, or {@code true} or {@code false}
 */
public record Condicion(Variable variable, String valor) {

  /** Whether the case has that value; a truth that was not said is false. */
  public boolean seCumple(Variables variables) {
    var dicho = variables.valor(variable);
    return variable.tipo() == Variable.Tipo.LOGICO
        ? valor.equals(String.valueOf(dicho != null && (Boolean) dicho))
        : valor.equals(dicho);
  }
}
