package pe.gob.indecopi.fees.liquidacion;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * What a procedure costs in a given case.
 *
 * @param procedimiento its code
 * @param nombre its name as printed
 * @param variables what the fee depended on, as it was said
 * @param conceptos slugs of what was quoted
 * @param fecha the day whose tariff holds
 * @param tarifaVersion the version of the tariff
 * @param documento where the tariff is printed
 * @param lineas what is charged, in the order of the print
 * @param etapa which part of a staged fee; null where nothing is staged
 * @param avisos what the reader of the quote must know besides the lines
 */
public record Liquidacion(
    String procedimiento,
    String nombre,
    Variables variables,
    List<String> conceptos,
    LocalDate fecha,
    String tarifaVersion,
    String documento,
    List<Linea> lineas,
    @Nullable Etapa etapa,
    List<Texto> avisos) {

  /** The slug of what no tariff prints: a fine, whose amount an authority decided. */
  public static final String MULTA = "multa";

  private static final Texto IMPRESOS =
      Texto.de(
          "Son los montos impresos en soles; no varían con la UIT.",
          "These are the amounts printed in soles; they do not vary with the UIT.");

  /** Keeps its own copies. */
  public Liquidacion {
    conceptos = List.copyOf(conceptos);
    lineas = List.copyOf(lineas);
    avisos = List.copyOf(avisos);
  }

  /** Whether it is a fine, and not a fee. */
  public boolean esMulta() {
    return conceptos.contains(MULTA);
  }

  /** The sum of the lines. */
  public Dinero total() {
    return lineas.stream().map(Linea::monto).reduce(Dinero.CERO, Dinero::mas);
  }

  /** The sum in words, like {@code S/ 534.99 + S/ 1,066.60 = S/ 1,601.59}, and what else counts. */
  public Texto explicacion() {
    var sumandos = lineas.stream().map(una -> Palabras.soles(una.monto())).collect(joining(" + "));
    var suma = (lineas.size() > 1 ? sumandos + " = " : "") + Palabras.soles(total());
    var mas = avisos.isEmpty() ? List.of(IMPRESOS) : avisos;
    return Texto.de(
        "Total: " + suma + "." + mas.stream().map(uno -> " " + uno.es()).collect(joining()),
        "Total: " + suma + "." + mas.stream().map(uno -> " " + uno.en()).collect(joining()));
  }
}
