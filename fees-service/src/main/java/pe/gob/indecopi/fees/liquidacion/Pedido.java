package pe.gob.indecopi.fees.liquidacion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Variables;

/**
 * What is to be quoted.
 *
 * @param procedimiento its code, like {@code DSD-10}
 * @param variables what the fee depends on
 * @param conceptos the concepts asked for by name; null for the procedure's own fee
 * @param exoneracion the exemption that is invoked, if any
 * @param etapa which part of a staged fee; null for the first
 * @param fecha the day whose tariff and UIT hold
 */
public record Pedido(
    String procedimiento,
    Variables variables,
    @Nullable List<String> conceptos,
    @Nullable String exoneracion,
    @Nullable Etapa etapa,
    LocalDate fecha) {

  /** The first stage. */
  public Pedido(
      String procedimiento,
      Variables variables,
      @Nullable List<String> conceptos,
      @Nullable String exoneracion,
      LocalDate fecha) {
    this(procedimiento, variables, conceptos, exoneracion, null, fecha);
  }
}
