package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import pe.gob.indecopi.platform.almacen.AgregadoAusente;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;

/** Money that no order was known for: shown, applied to the order that it is of, or given back. */
final class NoIdentificadosMongo {

  private static final int TANDA = 200;

  private final RecibosMongo recibos;
  private final Ordenes ordenes;
  private final CanalesImpresos canales;

  NoIdentificadosMongo(RecibosMongo recibos, Ordenes ordenes, CanalesImpresos canales) {
    this.recibos = recibos;
    this.ordenes = ordenes;
    this.canales = canales;
  }

  Optional<Recibo> buscar(String id) {
    return recibos.buscar(id).filter(Recibo::fueSuelto);
  }

  Pagina<Recibo> listar(EstadoRecibo estado, Cursor cursor) {
    var despues = cursor.despues();
    var hallados = recibos.listar(estado, despues == null ? "" : despues, cursor.limite() + 1);
    return cursor.pagina(hallados, Recibo::id);
  }

  /**
   * Gives it back, once per idempotency key.
   *
   * @throws Rechazo {@code nada-que-devolver} if it went back or is an order's
   */
  Recibo devolver(String id, Consumer<Recibo> comprobar, Devolucion una) {
    try {
      return recibos.ejecutar(
          id,
          recibo -> {
            if (recibo.devueltoCon(una.clave())) {
              return Cambio.de(recibo);
            }
            comprobar.accept(recibo);
            if (recibo.estado() != EstadoRecibo.NO_IDENTIFICADO) {
              throw Rechazos.nadaQueDevolver();
            }
            return Cambio.de(recibo.devuelto(una));
          });
    } catch (AgregadoAusente ausente) {
      throw Rechazos.noEncontrado();
    }
  }

  /**
   * Makes it a payment of the order that it is of.
   *
   * @throws Rechazo {@code comprobante-ya-usado} if an order holds it or it went back
   */
  Orden aplicar(Recibo recibo, String orden, String autor, Instant ahora, String clave) {
    var suelto = Objects.requireNonNull(recibo.suelto());
    var abono =
        new Abono(recibo.comprobante(), suelto.fecha(), suelto.monto(), autor, ahora, clave);
    return ordenes.pagar(orden, abono, una -> canales.imprimen(una, abono));
  }

  /** The order, if it holds a payment that came with that idempotency key. */
  Optional<Orden> pagada(String orden, String clave) {
    return ordenes.buscar(orden).filter(una -> una.pagoConClave(clave).isPresent());
  }

  /** Goes on with what a crash left between the claim and the order's write. */
  void barrer() {
    for (var recibo : recibos.listar(EstadoRecibo.EN_APLICACION, "", TANDA)) {
      var suya = ordenes.conComprobante(recibo.comprobante());
      if (suya.isPresent()) {
        recibos.aplicado(recibo, suya.get().id());
      } else {
        terminar(recibo);
      }
    }
  }

  private void terminar(Recibo recibo) {
    var suelto = Objects.requireNonNull(recibo.suelto());
    aplicar(
        recibo,
        Objects.requireNonNull(recibo.orden()),
        suelto.autor(),
        suelto.recibido(),
        recibo.id());
  }
}
