package pe.gob.indecopi.fees.orden;

import java.util.List;
import java.util.Map;
import pe.gob.indecopi.fees.liquidacion.Palabras;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/** The refusals of orders and receipts, in words. */
final class Rechazos {

  private Rechazos() {}

  static Rechazo comprobanteYaUsado(Comprobante comprobante) {
    return new Rechazo(
        CodigosDeTasas.COMPROBANTE_YA_USADO,
        Texto.de(
            "El comprobante "
                + comprobante.numero()
                + " de "
                + comprobante.canal()
                + " ya está registrado: un comprobante paga una sola vez.",
            "Receipt "
                + comprobante.numero()
                + " of "
                + comprobante.canal()
                + " is recorded already: a receipt pays once."));
  }

  static Rechazo comprobanteDevuelto(Comprobante comprobante) {
    return new Rechazo(
        CodigosDeTasas.COMPROBANTE_YA_USADO,
        Texto.de(
            "El dinero del comprobante " + comprobante.numero() + " se devolvió.",
            "The money of receipt " + comprobante.numero() + " went back."));
  }

  static Rechazo comprobanteConsumido() {
    return new Rechazo(
        CodigosDeTasas.COMPROBANTE_CONSUMIDO,
        Texto.de(
            "El pago ya se aplicó a otro expediente o cuaderno; hace falta otro.",
            "The payment was applied to another file or notebook; another one is needed."));
  }

  static Rechazo deOtroExpediente() {
    return new Rechazo(
        CodigosDeTasas.COMPROBANTE_CONSUMIDO,
        Texto.de(
            "La orden se generó para otro expediente.", "The order was made for another file."));
  }

  static Rechazo deOtroProcedimiento(Orden orden) {
    var pagado = orden.liquidacion().procedimiento();
    return new Rechazo(
        CodigosDeTasas.PAGO_DE_OTRO_PROCEDIMIENTO,
        Texto.de("Se pagó el procedimiento " + pagado + ".", "Procedure " + pagado + " was paid."),
        List.of(),
        Map.of("procedimiento", pagado));
  }

  static Rechazo pagoNoCoincide(String puntero) {
    var detalle =
        Texto.de(
            "El pago existe, pero no es como se declara.",
            "The payment exists, but is not as it was declared.");
    return new Rechazo(
        CodigosDeTasas.PAGO_NO_COINCIDE, detalle, List.of(new Falta(puntero, detalle)), Map.of());
  }

  static Rechazo ordenConsumida() {
    return new Rechazo(
        CodigosDeTasas.ORDEN_CONSUMIDA,
        Texto.de(
            "La orden ya pagó un expediente: solo se devuelve lo que sobra.",
            "The order has paid for a file: only what is left over goes back."));
  }

  static Rechazo nadaQueDevolver() {
    return new Rechazo(
        CodigosDeTasas.NADA_QUE_DEVOLVER,
        Texto.de("No queda nada que devolver.", "There is nothing left to give back."));
  }

  static Rechazo ordenNoPagada(Orden orden) {
    var falta = Palabras.soles(orden.falta());
    var vencida = orden.estado() == EstadoOrden.VENCIDA;
    return new Rechazo(
        CodigosDeTasas.ORDEN_NO_PAGADA,
        Texto.de(
            "Faltan "
                + falta
                + " de "
                + Palabras.soles(orden.total())
                + (vencida ? "; la orden venció el " + orden.vence() + "." : "."),
            falta
                + " of "
                + Palabras.soles(orden.total())
                + " are missing"
                + (vencida ? "; the order lapsed on " + orden.vence() + "." : ".")),
        List.of(),
        Map.of(
            "orden",
            orden.id(),
            "estado",
            orden.estado(),
            "total",
            orden.total(),
            "abonado",
            orden.abonado(),
            "falta",
            orden.falta(),
            "vence",
            orden.vence().toString()));
  }

  static Rechazo noEncontrado() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO,
        Texto.de("No hay nada con esos datos.", "There is nothing with those data."));
  }
}
