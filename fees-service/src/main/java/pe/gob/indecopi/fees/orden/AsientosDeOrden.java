package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.libro.Asiento;
import pe.gob.indecopi.fees.libro.Asiento.Apuntes;
import pe.gob.indecopi.fees.libro.Cuenta;
import pe.gob.indecopi.fees.libro.TipoAsiento;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * The entries that the acts of an order cause. What an order received is, at any time: income, if
 * it is paid; on account, while it may be completed; the payer's, if it lapsed or if it does not
 * count towards the total.
 */
final class AsientosDeOrden {

  private AsientosDeOrden() {}

  /** A payment: where the money came to, and whose it is now. */
  static Asiento cobro(Orden antes, Orden despues, Pago pago) {
    var abono = pago.abono();
    var apuntes = new Apuntes().debe(origen(abono), abono.monto());
    apuntes.haber(Cuenta.POR_DEVOLVER, pago.sobra());
    if (!antes.estaPagada() && despues.estaPagada()) {
      apuntes.debe(deLoCorto(antes), antes.abonado()).haber(despues.ingreso(), despues.total());
    } else {
      apuntes.haber(deLoCorto(antes), abono.monto().menos(pago.sobra()));
      if (antes.estado() == EstadoOrden.PENDIENTE && despues.estado() == EstadoOrden.VENCIDA) {
        apuntes.debe(Cuenta.A_CUENTA, antes.abonado()).haber(Cuenta.POR_DEVOLVER, antes.abonado());
      }
    }
    return asiento(
        despues,
        "pago." + pago.n(),
        abono.recibido(),
        TipoAsiento.COBRO,
        abono.comprobante().clave(),
        pago.resultado().name(),
        apuntes);
  }

  /** An order lapsed with something paid on account: it is the payer's again. */
  static Asiento vencimiento(Orden antes, LocalDate hoy) {
    var apuntes =
        new Apuntes()
            .debe(Cuenta.A_CUENTA, antes.abonado())
            .haber(Cuenta.POR_DEVOLVER, antes.abonado());
    return asiento(
        antes,
        "vencimiento",
        hoy.atStartOfDay(RelojLegal.LIMA).toInstant(),
        TipoAsiento.VENCIMIENTO,
        null,
        null,
        apuntes);
  }

  /** Its file counts as never made: what was income is the payer's again. */
  static Asiento anulacion(Orden antes, Instant en) {
    var apuntes =
        new Apuntes()
            .debe(antes.ingreso(), antes.total())
            .haber(Cuenta.POR_DEVOLVER, antes.total());
    return deSuExpediente(antes, "anulacion.", en, TipoAsiento.ANULACION, apuntes);
  }

  /** Its file stands after all: what was to be given back is income again. */
  static Asiento reposicion(Orden antes, Instant en) {
    var apuntes =
        new Apuntes()
            .debe(Cuenta.POR_DEVOLVER, antes.total())
            .haber(antes.ingreso(), antes.total());
    return deSuExpediente(antes, "reposicion.", en, TipoAsiento.REPOSICION, apuntes);
  }

  /** The version keeps one that is annulled and restored more than once apart. */
  private static Asiento deSuExpediente(
      Orden antes, String acto, Instant en, TipoAsiento tipo, Apuntes apuntes) {
    var consumo = Objects.requireNonNull(antes.consumo());
    return asiento(antes, acto + antes.version(), en, tipo, null, consumo.expediente(), apuntes);
  }

  /** A refund: whose the money was, and where it left from. */
  static Asiento devolucion(Orden antes, Devolucion una) {
    var apuntes = new Apuntes().debe(Cuenta.POR_DEVOLVER, antes.sobrante());
    if (una.alcance() == Alcance.TODO) {
      apuntes.debe(antes.estaPagada() ? antes.ingreso() : deLoCorto(antes), antes.abonado());
    }
    apuntes.haber(Cuenta.de(una.medio()), una.monto());
    return asiento(
        antes,
        "devolucion." + una.n(),
        una.en(),
        TipoAsiento.DEVOLUCION,
        una.medio() + ":" + una.operacion(),
        una.motivo(),
        apuntes);
  }

  /** All that an order received before there was a ledger, in one entry. */
  static Asiento apertura(Orden orden) {
    var apuntes = new Apuntes();
    orden.pagos().forEach(pago -> apuntes.debe(origen(pago.abono()), pago.abono().monto()));
    apuntes
        .haber(Cuenta.POR_DEVOLVER, orden.sobrante())
        .haber(orden.estaPagada() ? orden.ingreso() : deLoCorto(orden), orden.abonado());
    return asiento(
        orden,
        "apertura",
        orden.pagos().getLast().abono().recibido(),
        TipoAsiento.APERTURA,
        null,
        null,
        apuntes);
  }

  private static Asiento asiento(
      Orden orden,
      String acto,
      Instant en,
      TipoAsiento tipo,
      @Nullable String comprobante,
      @Nullable String detalle,
      Apuntes apuntes) {
    return new Asiento(
        orden.id() + "." + acto,
        LocalDate.ofInstant(en, RelojLegal.LIMA),
        en,
        tipo,
        orden.id(),
        orden.organo(),
        comprobante,
        detalle,
        apuntes.lista());
  }

  private static Cuenta origen(Abono abono) {
    return abono.identificado() ? Cuenta.NO_IDENTIFICADO : Cuenta.de(abono.comprobante().canal());
  }

  /** Where what counts towards the total of an order lies while the order is not paid. */
  private static Cuenta deLoCorto(Orden orden) {
    return orden.estado() == EstadoOrden.PENDIENTE ? Cuenta.A_CUENTA : Cuenta.POR_DEVOLVER;
  }
}
