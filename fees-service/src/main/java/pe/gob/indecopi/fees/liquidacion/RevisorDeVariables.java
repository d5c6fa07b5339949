package pe.gob.indecopi.fees.liquidacion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pe.gob.indecopi.fees.tarifa.Concepto;
import pe.gob.indecopi.fees.tarifa.TarifaDeProcedimiento;
import pe.gob.indecopi.fees.tarifa.Variable;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/** Looks whether the variables fit what is quoted; the pointers are relative to them. */
final class RevisorDeVariables {

  private RevisorDeVariables() {}

  /** An empty list of concepts means that they could not be told from the variables. */
  static void revisar(
      Variables variables,
      TarifaDeProcedimiento procedimiento,
      List<Concepto> conceptos,
      Faltas faltas) {
    conteos(variables, faltas);
    opciones(variables, conceptos, faltas);
    var admitidas = conceptos.isEmpty() ? procedimiento.variables() : admitidas(conceptos);
    for (var variable : variables.presentes()) {
      if (!admitidas.contains(variable)) {
        faltas.agregar("/" + variable.nombre(), noVa(variable, procedimiento));
      }
    }
  }

  /** Without a concept for the option said, or with none said, the own fee is not known. */
  static void faltaOpcion(TarifaDeProcedimiento procedimiento, Faltas faltas) {
    for (var variable : procedimiento.variables()) {
      var opciones = procedimiento.opciones(variable);
      if (!opciones.isEmpty()) {
        faltas.agregar(
            "/" + variable.nombre(),
            Texto.de("indique una de " + opciones, "say one of " + opciones));
      }
    }
  }

  /** Counts below 1 or beyond any that is no mistake. */
  static void conteos(Variables variables, Faltas faltas) {
    for (var variable : variables.presentes()) {
      var maximo = variable.maximo();
      var cuenta = variables.cuenta(variable);
      if (maximo != null && (cuenta < 1 || cuenta > maximo)) {
        faltas.agregar(
            "/" + variable.nombre(),
            Texto.de("debe estar entre 1 y " + maximo, "must be from 1 to " + maximo));
      }
    }
  }

  /** A concept asked for by name that belongs to another option than the one said. */
  private static void opciones(Variables variables, List<Concepto> conceptos, Faltas faltas) {
    for (var concepto : conceptos) {
      concepto
          .cuando()
          .filter(cuando -> variables.valor(cuando.variable()) != null)
          .filter(cuando -> !cuando.seCumple(variables))
          .ifPresent(
              cuando ->
                  faltas.agregar(
                      "/" + cuando.variable().nombre(),
                      Texto.de(
                          concepto.nombre() + " es de " + cuando.valor(),
                          concepto.nombre() + " belongs to " + cuando.valor())));
    }
  }

  private static Set<Variable> admitidas(List<Concepto> conceptos) {
    Set<Variable> admitidas = EnumSet.noneOf(Variable.class);
    for (var concepto : conceptos) {
      admitidas.addAll(concepto.regla().por());
      concepto.cuando().ifPresent(cuando -> admitidas.add(cuando.variable()));
    }
    return admitidas;
  }

  private static Texto noVa(Variable variable, TarifaDeProcedimiento procedimiento) {
    if (procedimiento.variables().contains(variable)) {
      return Texto.de(
          "los conceptos pedidos no dependen de ella; si quiere otro concepto, nómbrelo en conceptos",
          "the concepts asked for do not depend on it; name the concept that does in conceptos");
    }
    return Texto.de(
        "el procedimiento no toma esta variable", "the procedure does not take this variable");
  }
}
