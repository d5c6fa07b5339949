package pe.gob.indecopi.fees.tarifa;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.gob.indecopi.platform.problema.Texto;

/** How a printed amount becomes what a case pays. */
public sealed interface Regla {

  /** The name in the public API. */
  String nombre();

  /** The variables that it looks at. */
  List<Variable> por();

  /** What it charges; empty where the print has no price for these variables. */
  Optional<Partida> aplicar(Variables variables);

  /** Every amount that it holds, in the order of the print. */
  List<Importe> importes();

  /** The amount, whatever the case. */
  record Fijo(Importe importe) implements Regla {

    @Override
    public String nombre() {
      return "FIJO";
    }

    @Override
    public List<Variable> por() {
      return List.of();
    }

    @Override
    public Optional<Partida> aplicar(Variables variables) {
      return Optional.of(new Partida(1, importe, Texto.de("monto fijo", "fixed amount")));
    }

    @Override
    public List<Importe> importes() {
      return List.of(importe);
    }
  }

  /** The amount for each unit; with several variables, for each combination of theirs. */
  record PorUnidad(List<Variable> por, Importe importe) implements Regla {

    /** Keeps its own copy. */
    public PorUnidad {
      por = List.copyOf(por);
    }

    @Override
    public String nombre() {
      return "POR_UNIDAD";
    }

    @Override
    public Optional<Partida> aplicar(Variables variables) {
      var cantidad = por.stream().mapToLong(variables::cuenta).reduce(1, Math::multiplyExact);
      return Optional.of(
          new Partida(
              cantidad,
              importe,
              Texto.de(factores(variables, Texto::es), factores(variables, Texto::en))));
    }

    @Override
    public List<Importe> importes() {
      return List.of(importe);
    }

    private String factores(Variables variables, Function<Texto, String> idioma) {
      return por.stream()
          .map(una -> idioma.apply(una.cuantas(variables.cuenta(una))))
          .collect(Collectors.joining(" × "));
    }
  }

  /** The amount for each unit beyond those that another concept already covers. */
  record PorUnidadAdicional(Variable variable, int incluidas, Importe importe) implements Regla {

    @Override
    public String nombre() {
      return "POR_UNIDAD_ADICIONAL";
    }

    @Override
    public List<Variable> por() {
      return List.of(variable);
    }

    @Override
    public Optional<Partida> aplicar(Variables variables) {
      var todas = variables.cuenta(variable);
      var cuantas = variable.cuantas(todas);
      return Optional.of(
          new Partida(
              Math.max(0, todas - incluidas),
              importe,
              Texto.de(
                  cuantas.es()
                      + " menos "
                      + incluidas
                      + (incluidas == 1 ? " ya cubierta" : " ya cubiertas"),
                  cuantas.en() + " less " + incluidas + " already covered")));
    }

    @Override
    public List<Importe> importes() {
      return List.of(importe);
    }
  }

  /** One amount according to the step in which the count falls. */
  record Escala(Variable variable, List<Tramo> tramos) implements Regla {

    /** Keeps its own copy. */
    public Escala {
      tramos = List.copyOf(tramos);
    }

    @Override
    public String nombre() {
      return "ESCALA";
    }

    @Override
    public List<Variable> por() {
      return List.of(variable);
    }

    @Override
    public Optional<Partida> aplicar(Variables variables) {
      var cuenta = variables.cuenta(variable);
      var cuantas = variable.cuantas(cuenta);
      return tramos.stream()
          .filter(tramo -> tramo.cubre(cuenta))
          .findFirst()
          .map(
              tramo ->
                  new Partida(
                      1,
                      tramo.importe(),
                      Texto.de("tramo de " + cuantas.es(), "step of " + cuantas.en())));
    }

    @Override
    public List<Importe> importes() {
      return tramos.stream().map(Tramo::importe).toList();
    }
  }
}
