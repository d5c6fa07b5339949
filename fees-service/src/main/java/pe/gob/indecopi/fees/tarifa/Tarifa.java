package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The tariff of one organ in one version. A file keeps the version of its birth to its end.
 *
 * @param organo like {@code DSD}
 * @param version its name
 * @param vigencia from when it holds
 * @param documento where it is printed
 * @param uitImpresa the UIT, in soles, to which the printed percentages belong
 * @param procedimientos what it says of each procedure, in the order of the print
 * @param dudas what the print leaves unsettled about all of them
 * @param resuelve by what rule its gaps and contradictions about all of them are resolved
 */
public record Tarifa(
    String organo,
    String version,
    Vigencia vigencia,
    String documento,
    BigDecimal uitImpresa,
    List<TarifaDeProcedimiento> procedimientos,
    List<String> dudas,
    List<String> resuelve) {

  /** Keeps its own copies. */
  public Tarifa {
    procedimientos = List.copyOf(procedimientos);
    dudas = List.copyOf(dudas);
    resuelve = List.copyOf(resuelve);
  }

  /** What it says of a procedure. */
  public Optional<TarifaDeProcedimiento> procedimiento(String codigo) {
    return procedimientos.stream().filter(uno -> uno.codigo().equals(codigo)).findFirst();
  }
}
