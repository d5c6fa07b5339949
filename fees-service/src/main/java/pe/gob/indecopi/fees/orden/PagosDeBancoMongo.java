package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Rechazo;

/** Payments as a bank's own file tells them: found again, or taken now. */
@Component
public final class PagosDeBancoMongo {

  private final Ordenes ordenes;
  private final RecibosMongo recibos;
  private final CanalesImpresos canales;

  PagosDeBancoMongo(Ordenes ordenes, RecibosMongo recibos, CanalesImpresos canales) {
    this.ordenes = ordenes;
    this.recibos = recibos;
    this.canales = canales;
  }

  /**
   * A payment that an order holds.
   *
   * @param orden the order
   * @param codigoPago its payment code
   */
  public record Hallado(
      String orden,
      CodigoPago codigoPago,
      Comprobante comprobante,
      LocalDate fecha,
      Dinero monto) {}

  /**
   * A payment that a bank tells of.
   *
   * @param referencia the payment code or the id of the order, as the bank wrote it
   * @param conciliacion the reconciliation that brought it
   * @param recibido when we heard of it, by the legal clock
   * @param autor who told us
   */
  public record Dicho(
      Comprobante comprobante,
      LocalDate fecha,
      Dinero monto,
      @Nullable String referencia,
      String conciliacion,
      Instant recibido,
      String autor) {}

  /** What became of a payment that no order held. */
  public sealed interface Tomado {

    /** Its order holds it now. */
    record Aplicado(String orden, Resultado resultado) implements Tomado {}

    /** No order is known for it; it is kept. */
    record NoIdentificado(String id) implements Tomado {}

    /** It came before, nobody knew for what, and went back. */
    record Devuelto(String id) implements Tomado {}

    /** It came before as other money. */
    record NoCoincide(String id) implements Tomado {}

    /** Somebody is writing it at this moment. */
    record EnCurso() implements Tomado {}
  }

  /** Those of these receipts that orders hold. */
  public Map<Comprobante, Hallado> hallar(Collection<Comprobante> comprobantes) {
    Map<Comprobante, Hallado> hallados = new HashMap<>();
    for (var orden : ordenes.conComprobantes(comprobantes)) {
      orden.pagos().stream()
          .filter(pago -> comprobantes.contains(pago.abono().comprobante()))
          .forEach(pago -> hallados.put(pago.abono().comprobante(), hallado(orden, pago)));
    }
    return hallados;
  }

  /** All that a channel is known to have taken on a day. */
  public List<Hallado> delDia(Canal canal, LocalDate fecha) {
    return ordenes.pagadasEn(canal, fecha).stream()
        .flatMap(
            orden ->
                orden.pagos().stream()
                    .filter(pago -> pago.abono().comprobante().canal() == canal)
                    .filter(pago -> pago.abono().fecha().equals(fecha))
                    .map(pago -> hallado(orden, pago)))
        .toList();
  }

  /** Takes a payment that no order holds: by the order that the payer named, or as nobody's. */
  public Tomado tomar(Dicho dicho) {
    var orden = referida(dicho.referencia()).filter(una -> !dicho.fecha().isBefore(una.dia()));
    var suya = ordenes.conComprobante(dicho.comprobante());
    if (suya.isPresent()) {
      return aplicado(suya.get(), dicho);
    }
    var previo = recibos.buscar(Recibo.id(dicho.comprobante()));
    if (previo.isPresent() && previo.get().fueSuelto()) {
      return yaConocido(previo.get(), dicho);
    }
    return orden.isPresent() ? aplicar(orden.get(), dicho) : guardar(dicho);
  }

  /** The id of the order that a payer named, if it is one. */
  public Optional<String> ordenDe(@Nullable String referencia) {
    return referida(referencia).map(Orden::id);
  }

  /** The order that a payer named by its payment code or by its id. */
  private Optional<Orden> referida(@Nullable String referencia) {
    if (referencia == null) {
      return Optional.empty();
    }
    return referencia.startsWith("ord_")
        ? ordenes.buscar(referencia)
        : CodigoPago.leer(referencia).flatMap(ordenes::conCodigo);
  }

  private Tomado aplicar(Orden orden, Dicho dicho) {
    // The receipt is the key: whoever loads the file again finds the payment by it.
    var abono =
        new Abono(
            dicho.comprobante(),
            dicho.fecha(),
            dicho.monto(),
            dicho.autor(),
            dicho.recibido(),
            "conciliacion:" + dicho.comprobante().clave());
    try {
      var pagada = ordenes.pagar(orden.id(), abono, una -> canales.imprimen(una, abono));
      return aplicado(pagada, dicho);
    } catch (Rechazo rechazo) {
      if (rechazo.codigo().equals(CodigosDeTasas.COMPROBANTE_YA_USADO)) {
        return new Tomado.EnCurso();
      }
      throw rechazo;
    }
  }

  private static Tomado aplicado(Orden orden, Dicho dicho) {
    return new Tomado.Aplicado(
        orden.id(), orden.pago(dicho.comprobante()).orElseThrow().resultado());
  }

  private Tomado guardar(Dicho dicho) {
    var suelto =
        new Suelto(
            dicho.fecha(),
            dicho.monto(),
            dicho.referencia(),
            dicho.conciliacion(),
            dicho.recibido(),
            dicho.autor());
    return recibos
        .guardarSuelto(dicho.comprobante(), suelto)
        .map(recibo -> yaConocido(recibo, dicho))
        .orElseGet(Tomado.EnCurso::new);
  }

  private static Tomado yaConocido(Recibo recibo, Dicho dicho) {
    var suelto = Objects.requireNonNull(recibo.suelto());
    if (!suelto.monto().equals(dicho.monto()) || !suelto.fecha().equals(dicho.fecha())) {
      return new Tomado.NoCoincide(recibo.id());
    }
    return switch (recibo.estado()) {
      case DEVUELTO -> new Tomado.Devuelto(recibo.id());
      case NO_IDENTIFICADO -> new Tomado.NoIdentificado(recibo.id());
      case EN_APLICACION, DE_ORDEN -> new Tomado.EnCurso();
    };
  }

  private static Hallado hallado(Orden orden, Pago pago) {
    var abono = pago.abono();
    return new Hallado(
        orden.id(), orden.codigoPago(), abono.comprobante(), abono.fecha(), abono.monto());
  }
}
