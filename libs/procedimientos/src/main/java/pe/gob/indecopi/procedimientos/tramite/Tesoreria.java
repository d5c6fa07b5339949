package pe.gob.indecopi.procedimientos.tramite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;

/**
 * What fees-service knows of a payment. A failure of its, or of the way to it, is an exception: the
 * file waits and is charged later.
 */
public interface Tesoreria {

  /** What became of the wish to bind a payment to a file. */
  sealed interface Consumo {

    /**
     * It is bound to the file, now or before.
     *
     * @param comprobante {@code CANAL:NUMERO} of the payment that completed it
     * @param fecha day on which it was complete
     */
    record Hecho(String comprobante, LocalDate fecha, Dinero pagado) implements Consumo {}

    /**
     * Its order is not paid in full.
     *
     * @param pagado what was paid of it so far
     */
    record Incompleto(Dinero pagado, Dinero falta) implements Consumo {}

    /** It paid for something else, or is not of the day that the party says. */
    record Ajeno() implements Consumo {}

    /** Nothing is known of it yet. */
    record Desconocido() implements Consumo {}
  }

  /**
   * Binds a payment to a file, or to a notebook of it, exactly once.
   *
   * @param procedimiento what must have been paid; a payment of another is left alone
   */
  Consumo consumir(String expediente, @Nullable String cuaderno, String procedimiento, Pago pago);

  /** What is owed by the tariff of that day: the procedure's own fee. */
  default Dinero total(String procedimiento, Map<String, Object> variables, LocalDate fecha) {
    return total(procedimiento, List.of(), variables, fecha);
  }

  /**
   * The same of concepts that are asked for by name.
   *
   * @param conceptos their names; none is the procedure's own fee
   */
  Dinero total(
      String procedimiento, List<String> conceptos, Map<String, Object> variables, LocalDate fecha);

  /**
   * An amount that an authority decided, for which fees-service makes an order: a fine.
   *
   * @param procedimiento of the file in which it was imposed
   * @param monto what is to be paid
   * @param descripcion what it is, for who pays
   * @param fundamento the decision and the norm that it comes from
   * @param vence last day on which it can be paid
   */
  record Multa(
      String procedimiento,
      String expediente,
      Persona pagador,
      Dinero monto,
      String descripcion,
      String fundamento,
      LocalDate vence) {}

  /** An order, and the code that its payer says at a counter. */
  record Orden(String id, String codigoPago) {}

  /**
   * Makes the order of a fine, exactly once for a key.
   *
   * @param clave what makes it one: the same answers the same order
   */
  Orden ordenar(Multa multa, String clave);
}
