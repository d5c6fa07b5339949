package pe.gob.indecopi.fees.liquidacion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
 */
public record Liquidacion(
    String procedimiento,
    String nombre,
    Variables variables,
    List<String> conceptos,
    LocalDate fecha,
    String tarifaVersion,
    String documento,
    List<Linea> lineas) {

  /** Keeps its own copies. */
  public Liquidacion {
    conceptos = List.copyOf(conceptos);
    lineas = List.copyOf(lineas);
  }

  /** The sum of the lines. */
  public Dinero total() {
    return lineas.stream().map(Linea::monto).reduce(Dinero.CERO, Dinero::mas);
  }

  /** The sum in words, like {@code S/ 534.99 + S/ 1,066.60 = S/ 1,601.59}. */
  public Texto explicacion() {
    var sumandos =
        lineas.stream().map(una -> Palabras.soles(una.monto())).collect(Collectors.joining(" + "));
    var suma = (lineas.size() > 1 ? sumandos + " = " : "") + Palabras.soles(total());
    return Texto.de(
        "Total: " + suma + ". Son los montos impresos en soles; no varían con la UIT.",
        "Total: "
            + suma
            + ". These are the amounts printed in soles; they do not vary with the UIT.");
  }
}
