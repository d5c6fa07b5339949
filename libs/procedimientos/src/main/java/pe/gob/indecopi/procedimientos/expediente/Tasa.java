package pe.gob.indecopi.procedimientos.expediente;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A fee that the file owes or has paid.
 *
 * @param id stable within the file: {@code t1}, {@code t2}
 * @param procedimiento tariff entry: {@code DSD-10}
 * @param variables what the tariff multiplies by: {@code {"clases":3}}
 * @param pago how the party says that it paid, or will
 * @param cuaderno notebook whose fee it is
 * @param comprobante receipt that paid it ({@code VISA:0001}), once fees-service confirmed it
 * @param pagada day on which the payment that completed it was made
 * @param pagado what was paid so far
 * @param falta what is still owed, when a payment fell short
 * @param conceptos what of the tariff entry it is for; absent for the procedure's own fee
 */
public record Tasa(
    String id,
    String procedimiento,
    Map<String, Object> variables,
    EstadoTasa estado,
    @Nullable Pago pago,
    @Nullable String cuaderno,
    @Nullable String comprobante,
    @Nullable LocalDate pagada,
    @Nullable Dinero pagado,
    @Nullable Dinero falta,
    @Nullable List<String> conceptos) {

  public Tasa {
    variables = Map.copyOf(variables);
    conceptos = conceptos == null ? null : List.copyOf(conceptos);
  }

  /** The procedure's own fee. */
  public Tasa(
      String id,
      String procedimiento,
      Map<String, Object> variables,
      EstadoTasa estado,
      @Nullable Pago pago,
      @Nullable String cuaderno,
      @Nullable String comprobante,
      @Nullable LocalDate pagada,
      @Nullable Dinero pagado,
      @Nullable Dinero falta) {
    this(
        id,
        procedimiento,
        variables,
        estado,
        pago,
        cuaderno,
        comprobante,
        pagada,
        pagado,
        falta,
        null);
  }

  /** How far a fee is paid. */
  public enum EstadoTasa {
    /** Nothing is known of a payment. */
    PENDIENTE,
    /** The party named a receipt or an order that fees-service has not confirmed yet. */
    POR_CONFIRMAR,
    /** Something was paid, but less than is due. */
    CORTA,
    PAGADA
  }

  /** What a party says of its payment: a receipt already paid, or an order. */
  public record Pago(
      @Nullable String canal,
      @Nullable String comprobante,
      @Nullable LocalDate fecha,
      @Nullable String orden) {}

  /** A fee that is due, with what the party says of its payment. */
  public static Tasa debida(
      String id,
      String procedimiento,
      Map<String, Object> variables,
      @Nullable Pago pago,
      @Nullable String cuaderno) {
    var estado = pago == null ? EstadoTasa.PENDIENTE : EstadoTasa.POR_CONFIRMAR;
    return new Tasa(id, procedimiento, variables, estado, pago, cuaderno, null, null, null, null);
  }

  /** The same, for those concepts of its tariff entry. */
  public Tasa por(List<String> deLaTarifa) {
    return new Tasa(
        id,
        procedimiento,
        variables,
        estado,
        pago,
        cuaderno,
        comprobante,
        pagada,
        pagado,
        falta,
        deLaTarifa.isEmpty() ? null : deLaTarifa);
  }

  /** The same fee, to be looked up under another order or receipt. */
  public Tasa con(Pago nuevo) {
    return new Tasa(
        id,
        procedimiento,
        variables,
        EstadoTasa.POR_CONFIRMAR,
        nuevo,
        cuaderno,
        comprobante,
        pagada,
        pagado,
        falta,
        conceptos);
  }

  /** The same fee, paid in full. */
  public Tasa pagada(String conComprobante, LocalDate el, Dinero cuanto) {
    return new Tasa(
        id,
        procedimiento,
        variables,
        EstadoTasa.PAGADA,
        pago,
        cuaderno,
        conComprobante,
        el,
        cuanto,
        null,
        conceptos);
  }

  /** The same fee, paid in part. */
  public Tasa corta(Dinero cuanto, Dinero resto) {
    return new Tasa(
        id,
        procedimiento,
        variables,
        EstadoTasa.CORTA,
        pago,
        cuaderno,
        comprobante,
        null,
        cuanto,
        resto,
        conceptos);
  }

  /** The same fee, owed again: what was named as its payment paid for something else. */
  public Tasa sinPago() {
    return new Tasa(
        id,
        procedimiento,
        variables,
        pagado == null ? EstadoTasa.PENDIENTE : EstadoTasa.CORTA,
        null,
        cuaderno,
        comprobante,
        null,
        pagado,
        falta,
        conceptos);
  }

  public boolean estaPagada() {
    return estado == EstadoTasa.PAGADA;
  }
}
