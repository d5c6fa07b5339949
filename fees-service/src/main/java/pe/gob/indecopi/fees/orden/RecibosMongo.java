package pe.gob.indecopi.fees.orden;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.fees.libro.AsentadorMongo;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.Decision;
import pe.gob.indecopi.platform.problema.Rechazo;

/** The receipts in the store: one document each, which every writer of money goes through. */
final class RecibosMongo {

  /** A claim older than this that had no effect is nobody's. */
  private static final Duration RECLAMO = Duration.ofSeconds(60);

  private final Agregados<Recibo> agregados;
  private final AsentadorMongo<Recibo> asentador;
  private final InstantSource reloj;

  RecibosMongo(Agregados<Recibo> agregados, AsentadorMongo<Recibo> asentador, InstantSource reloj) {
    this.agregados = agregados;
    this.asentador = asentador;
    this.reloj = reloj;
    agregados.coleccion().createIndex(ascending(ReciboTraductor.ESTADO, "_id"));
  }

  Optional<Recibo> buscar(String id) {
    return agregados.buscar(id);
  }

  /** Those in that state, by id. */
  List<Recibo> listar(EstadoRecibo estado, String despues, int cuantos) {
    return agregados
        .coleccion()
        .find(and(eq(ReciboTraductor.ESTADO, estado.name()), gt("_id", despues)))
        .sort(ascending(ReciboTraductor.ESTADO, "_id"))
        .limit(cuantos)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /**
   * Claims a receipt for an order that shall write it next. The order's own unique index judges
   * between two orders; this judges between an order and money that is nobody's yet.
   *
   * @return the receipt as claimed
   * @throws Rechazo {@code comprobante-ya-usado} if its money went back; {@code pago-no-coincide}
   *     if it came before and was other money
   */
  Recibo reclamar(String orden, Abono abono) {
    var id = Recibo.id(abono.comprobante());
    var nuevo = Recibo.deOrden(abono.comprobante(), orden, reloj.instant());
    if (agregados.insertar(nuevo, List.of())) {
      return nuevo;
    }
    return agregados.ejecutar(id, actual -> Cambio.de(reclamado(actual, orden, abono)));
  }

  private Recibo reclamado(Recibo actual, String orden, Abono abono) {
    if (actual.estado() == EstadoRecibo.DEVUELTO) {
      throw Rechazos.comprobanteDevuelto(actual.comprobante());
    }
    var suelto = actual.suelto();
    if (suelto != null && !suelto.monto().equals(abono.monto())) {
      throw Rechazos.pagoNoCoincide("/monto");
    }
    if (suelto != null && !suelto.fecha().equals(abono.fecha())) {
      throw Rechazos.pagoNoCoincide("/fecha");
    }
    return actual.estado() == EstadoRecibo.DE_ORDEN && orden.equals(actual.orden())
        ? actual
        : actual.para(orden, reloj.instant());
  }

  /** The order holds it now. */
  void aplicado(Recibo recibo, String orden) {
    if (recibo.fueSuelto()) {
      agregados.ejecutar(
          recibo.id(),
          actual ->
              Cambio.de(
                  actual.estado() == EstadoRecibo.EN_APLICACION ? actual.aplicado(orden) : actual));
    }
  }

  /**
   * Keeps money that no order is known for.
   *
   * @return the receipt as it stands, which may have been there before; empty while an order may
   *     still be about to hold it
   */
  Optional<Recibo> guardarSuelto(Comprobante comprobante, Suelto suelto) {
    var nuevo = Recibo.suelto(comprobante, suelto, reloj.instant());
    if (!agregados.insertar(nuevo, List.of())) {
      var actual = agregados.ejecutar(nuevo.id(), recibo -> Cambio.de(abandonado(recibo, suelto)));
      return actual.estado() == EstadoRecibo.DE_ORDEN
          ? Optional.empty()
          : Optional.of(asentador.asentar(actual));
    }
    return agregados.buscar(nuevo.id()).map(asentador::asentar);
  }

  /** A claim that had no effect: who made it crashed before its order's write. */
  private Recibo abandonado(Recibo recibo, Suelto suelto) {
    return recibo.estado() == EstadoRecibo.DE_ORDEN
            && recibo.reclamado().plus(RECLAMO).isBefore(reloj.instant())
        ? recibo.comoSuelto(suelto, reloj.instant())
        : recibo;
  }

  Recibo ejecutar(String id, Decision<Recibo> decision) {
    return asentador.asentar(agregados.ejecutar(id, decision));
  }
}
