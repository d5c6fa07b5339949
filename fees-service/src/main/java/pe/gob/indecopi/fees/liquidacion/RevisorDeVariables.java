package pe.gob.indecopi.fees.liquidacion;

import java.util.List;
import java.util.Set;
import pe.gob.indecopi.fees.tarifa.Concepto;
import pe.gob.indecopi.fees.tarifa.Condicion;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Exoneracion;
import pe.gob.indecopi.fees.tarifa.TarifaDeProcedimiento;
import pe.gob.indecopi.fees.tarifa.Variable;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/** Looks whether the variables fit what is quoted; the pointers are relative to them. */
final class RevisorDeVariables {

  private RevisorDeVariables() {}

  /** An empty list of concepts means that they could not be told from the variables. */
  static void revisar(
      Pedido pedido, TarifaDeProcedimiento procedimiento, List<Concepto> conceptos, Faltas faltas) {
    var variables = pedido.variables();
    conteos(variables, faltas);
    opciones(variables, conceptos, faltas);
    montos(pedido, procedimiento, conceptos, faltas);
    var admitidas = admitidas(pedido, procedimiento, conceptos);
    for (var variable : variables.presentes()) {
      if (!admitidas.contains(variable)) {
        faltas.agregar("/" + variable.nombre(), noVa(variable, procedimiento));
      } else if (procedimiento.cuenta(variable) && variable.tipo() == Variable.Tipo.OPCION) {
        escrito(variable, variables, faltas);
      }
    }
  }

  /** The own fee is not known without an option that some part of it depends on. */
  static void faltaOpcion(TarifaDeProcedimiento procedimiento, Pedido pedido, Faltas faltas) {
    for (var variable : procedimiento.variables()) {
      var opciones =
          procedimiento.conceptos().stream()
              .filter(Concepto::propio)
              .flatMap(uno -> uno.cuando().stream())
              .filter(una -> una.variable() == variable && variable.tipo() == Variable.Tipo.OPCION)
              .map(Condicion::valor)
              .distinct()
              .toList();
      var dicha = procedimiento.completar(pedido.variables()).valor(variable);
      if (!opciones.isEmpty() && (dicha == null || !opciones.contains(dicha))) {
        faltas.agregar(
            "/" + variable.nombre(),
            Texto.de("indique una de " + opciones, "say one of " + opciones));
      }
    }
  }

  /** Counts below 1 or beyond any that is no mistake; amounts below nothing or not in soles. */
  static void conteos(Variables variables, Faltas faltas) {
    for (var variable : variables.presentes()) {
      var maximo = variable.maximo();
      var cuenta = variables.cuenta(variable);
      if (maximo != null && (cuenta < 1 || cuenta > maximo)) {
        faltas.agregar(
            "/" + variable.nombre(),
            Texto.de("debe estar entre 1 y " + maximo, "must be from 1 to " + maximo));
      }
      if (variables.valor(variable) instanceof Dinero dinero) {
        soles(variable, dinero, faltas);
      }
    }
  }

  private static void soles(Variable variable, Dinero dinero, Faltas faltas) {
    if (!dinero.esPositivo()) {
      faltas.agregar(
          "/" + variable.nombre() + "/monto",
          Texto.de("debe ser mayor que cero", "must be more than nothing"));
    }
    if (!Dinero.PEN.equals(dinero.moneda())) {
      faltas.agregar(
          "/" + variable.nombre() + "/moneda",
          Texto.de("se indica en soles (PEN)", "is stated in soles (PEN)"));
    }
  }

  /** A percentage needs the amount that it is of, unless an exemption leaves nothing to pay. */
  private static void montos(
      Pedido pedido, TarifaDeProcedimiento procedimiento, List<Concepto> conceptos, Faltas faltas) {
    var variables = pedido.variables();
    for (var concepto : conceptos) {
      var exonerado =
          procedimiento
              .exoneracion(concepto, pedido.exoneracion(), variables)
              .filter(Exoneracion::total)
              .isPresent();
      concepto.regla().por().stream()
          .filter(una -> una.tipo() == Variable.Tipo.MONTO && variables.valor(una) == null)
          .filter(_ -> !exonerado)
          .forEach(
              una ->
                  faltas.agregar(
                      "/" + una.nombre(),
                      Texto.de(
                          "indíquelo: la tasa es un porcentaje de él",
                          "state it: the fee is a percentage of it")));
    }
  }

  /** A concept asked for by name that belongs to another option than the one said. */
  private static void opciones(Variables variables, List<Concepto> conceptos, Faltas faltas) {
    for (var concepto : conceptos) {
      concepto.cuando().stream()
          .filter(cuando -> variables.valor(cuando.variable()) != null)
          .filter(cuando -> !cuando.seCumple(variables))
          .forEach(
              cuando ->
                  faltas.agregar(
                      "/" + cuando.variable().nombre(),
                      Texto.de(
                          concepto.nombre() + " es de " + cuando.valor(),
                          concepto.nombre() + " belongs to " + cuando.valor())));
    }
  }

  private static void escrito(Variable variable, Variables variables, Faltas faltas) {
    if (!String.valueOf(variables.valor(variable)).matches("[1-9][0-9]{0,4}")) {
      faltas.agregar(
          "/" + variable.nombre(),
          Texto.de(
              "aquí es un número entero de 1 a 99999, como texto",
              "here it is a whole number from 1 to 99999, as a text"));
    }
  }

  /** A truth or an option that decides between concepts of the own fee is taken by all of them. */
  private static Set<Variable> admitidas(
      Pedido pedido, TarifaDeProcedimiento procedimiento, List<Concepto> conceptos) {
    if (conceptos.isEmpty() && !procedimiento.gratuito()) {
      return procedimiento.variables();
    }
    if (pedido.conceptos() != null) {
      return procedimiento.variables(conceptos);
    }
    var propios = procedimiento.conceptos().stream().filter(Concepto::propio).toList();
    if (pedido.etapa() == Etapa.REINTEGRO) {
      // the same case as at the beginning, of which only the second part is due
      return procedimiento.variables(propios);
    }
    var admitidas = procedimiento.variables(conceptos);
    propios.stream()
        .flatMap(uno -> uno.cuando().stream())
        .forEach(una -> admitidas.add(una.variable()));
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
