package pe.gob.indecopi.fees.tarifa;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;

/** How a printed amount becomes what a case pays. */
public sealed interface Regla
    permits Regla.Fijo,
        Regla.PorUnidad,
        Regla.PorUnidadAdicional,
        Regla.Escala,
        PorcentajeConTope,
        Etapas,
        Regla.Externo {

  /** The name in the public API. */
  String nombre();

  /** The variables that it looks at. */
  List<Variable> por();

  /** What it charges; empty where the print has no price for this case. */
  Optional<Partida> aplicar(Caso caso);

  /** Every amount that it holds, in the order of the print. */
  List<Importe> importes();

  /** Whether it charges by the UIT of the day. */
  default boolean pideUit(Etapa etapa) {
    return false;
  }

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
    public Optional<Partida> aplicar(Caso caso) {
      return Optional.of(Partida.de(1, importe, Texto.de("monto fijo", "fixed amount")));
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
    public Optional<Partida> aplicar(Caso caso) {
      var variables = caso.variables();
      var cantidad = por.stream().mapToLong(variables::cuenta).reduce(1, Math::multiplyExact);
      return Optional.of(
          Partida.de(
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

  /**
   * The amount for each unit, or each block of units, beyond those that another concept covers.
   *
   * @param medida how the units are counted
   * @param alternativa another way that the print allows, like test methods or calibrations; the
   *     one with more blocks is charged, once
   * @param veces how often it is paid at most; 0 without limit
   * @param importe the amount
   */
  record PorUnidadAdicional(Medida medida, @Nullable Medida alternativa, int veces, Importe importe)
      implements Regla {

    @Override
    public String nombre() {
      return "POR_UNIDAD_ADICIONAL";
    }

    @Override
    public List<Variable> por() {
      return alternativa == null
          ? List.of(medida.variable())
          : List.of(medida.variable(), alternativa.variable());
    }

    @Override
    public Optional<Partida> aplicar(Caso caso) {
      var variables = caso.variables();
      var rige = queRige(variables);
      var bloques = rige.bloques(variables);
      var cuenta = rige.palabras(variables);
      return Optional.of(
          Partida.de(
              veces == 0 ? bloques : Math.min(veces, bloques),
              importe,
              veces == 0
                  ? cuenta
                  : Texto.de(
                      cuenta.es() + ", a lo más " + veces + (veces == 1 ? " vez" : " veces"),
                      cuenta.en() + ", at most " + veces + (veces == 1 ? " time" : " times"))));
    }

    @Override
    public List<Importe> importes() {
      return List.of(importe);
    }

    private Medida queRige(Variables variables) {
      return alternativa != null && alternativa.bloques(variables) > medida.bloques(variables)
          ? alternativa
          : medida;
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
    public Optional<Partida> aplicar(Caso caso) {
      var cuenta = caso.variables().cuenta(variable);
      var cuantas = variable.cuantas(cuenta);
      return tramos.stream()
          .filter(tramo -> tramo.cubre(cuenta))
          .findFirst()
          .map(
              tramo ->
                  Partida.de(
                      1,
                      tramo.importe(),
                      Texto.de("tramo de " + cuantas.es(), "step of " + cuantas.en())));
    }

    @Override
    public List<Importe> importes() {
      return tramos.stream().map(Tramo::importe).toList();
    }
  }

  /**
   * A fee that somebody else fixes and that the print gives no amount for.
   *
   * @param por what the other multiplies it by, so that a case may say it
   * @param fija who fixes it, and where it can be learnt
   * @param linea the line of the TUPA text that says so
   */
  record Externo(List<Variable> por, Texto fija, int linea) implements Regla {

    /** Keeps its own copy. */
    public Externo {
      por = List.copyOf(por);
    }

    @Override
    public String nombre() {
      return "EXTERNO";
    }

    @Override
    public Optional<Partida> aplicar(Caso caso) {
      return Optional.empty();
    }

    @Override
    public List<Importe> importes() {
      return List.of();
    }
  }
}
