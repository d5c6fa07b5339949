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

  public static final Codigo PAGO_NO_COINCIDE =
      new Codigo(
          "pago-no-coincide",
          409,
          Texto.de("El pago no es el que se declara", "The payment is not the one declared"));

  public static final Codigo NADA_QUE_DEVOLVER =
      new Codigo(
          "nada-que-devolver",
          409,
          Texto.de("No hay nada que devolver", "There is nothing to give back"));
  public static final Codigo ORDEN_CONSUMIDA =
      new Codigo(
          "orden-consumida",
          409,
          Texto.de("La orden ya pagó un expediente", "The order has paid for a file"));

  public static final Codigo ARCHIVO_MAL_FORMADO =
      new Codigo(
          "archivo-mal-formado",
          400,
          Texto.de("El archivo del banco está mal formado", "The bank's file is malformed"));
  public static final Codigo BORRADOR_APROBADO =
      new Codigo(
          "borrador-aprobado",
          409,
          Texto.de("El borrador ya fue aprobado", "The draft was approved already"));
  public static final Codigo APRUEBA_SU_AUTOR =
      new Codigo(
          "aprueba-su-autor",
          409,
          Texto.de("Una tarifa la aprueba otra persona", "Another person approves a tariff"));
  public static final Codigo VERSION_EXISTENTE =
      new Codigo(
          "version-existente",
          409,
          Texto.de("El órgano ya tiene esa versión", "The organ has that version already"));

  private CodigosDeTasas() {}

  /** All of them. */
  public static List<Codigo> todos() {
    return List.of(
        ORDEN_NO_PAGADA,
        COMPROBANTE_YA_USADO,
        COMPROBANTE_CONSUMIDO,
        PAGO_DE_OTRO_PROCEDIMIENTO,
        PAGO_NO_COINCIDE,
        NADA_QUE_DEVOLVER,
        ORDEN_CONSUMIDA,
        ARCHIVO_MAL_FORMADO,
        BORRADOR_APROBADO,
        APRUEBA_SU_AUTOR,
        VERSION_EXISTENTE);
  }
}
