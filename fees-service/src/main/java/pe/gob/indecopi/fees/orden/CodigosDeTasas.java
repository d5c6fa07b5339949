package pe.gob.indecopi.fees.orden;

import java.util.List;
import pe.gob.indecopi.platform.problema.Codigo;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * The codes of refusal that only this service gives; listed in {@code docs/errores.md} with those
 * of all services.
 */
public final class CodigosDeTasas {

  public static final Codigo ORDEN_NO_PAGADA =
      new Codigo(
          "orden-no-pagada", 409, Texto.de("La orden no está pagada", "The order is not paid"));
  public static final Codigo COMPROBANTE_YA_USADO =
      new Codigo(
          "comprobante-ya-usado",
          409,
          Texto.de("El comprobante ya pagó", "The receipt has already paid"));
  public static final Codigo COMPROBANTE_CONSUMIDO =
      new Codigo(
          "comprobante-consumido",
          409,
          Texto.de(
              "El pago ya corresponde a otro expediente", "The payment belongs to another file"));
  public static final Codigo PAGO_DE_OTRO_PROCEDIMIENTO =
      new Codigo(
          "pago-de-otro-procedimiento",
          409,
          Texto.de("El pago es de otro procedimiento", "The payment is of another procedure"));

  private CodigosDeTasas() {}

  /** All of them. */
  public static List<Codigo> todos() {
    return List.of(
        ORDEN_NO_PAGADA, COMPROBANTE_YA_USADO, COMPROBANTE_CONSUMIDO, PAGO_DE_OTRO_PROCEDIMIENTO);
  }
}
