package pe.gob.indecopi.consumidor.multa;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * A fine that somebody owes, or may pay early.
 *
 * @param id opaque, derived from the file, the party and the act
 * @param expediente id of the file, its legal number and its procedure
 * @param parte who was fined, in that file
 * @param clase punishes, or presses to comply
 * @param uit how many UIT, paid by the UIT of the day of payment (Ley 29571, art. 113)
 * @param impuesta day of the decision that fixes it
 * @param impugnable last day on which its party may challenge it; absent where nobody may
 * @param impugnada whether its party challenged it
 * @param estado where it stands
 * @param firme day on which it became final; absent before
 * @param prescribe last day on which it can be collected (art. 122); absent before it is final
 * @param ordenes its orders of payment, the last one last
 * @param pagos what was paid
 */
record Multa(
    String id,
    String expediente,
    String numero,
    String procedimiento,
    String parte,
    Persona infractor,
    Clase clase,
    BigDecimal uit,
    LocalDate impuesta,
    @Nullable LocalDate impugnable,
    boolean impugnada,
    Estado estado,
    @Nullable LocalDate firme,
    @Nullable LocalDate prescribe,
    List<OrdenDeMulta> ordenes,
    List<PagoDeMulta> pagos,
    long version) {

  Multa {
    ordenes = List.copyOf(ordenes);
    pagos = List.copyOf(pagos);
  }

  /** What a fine is for. */
  enum Clase {
    SANCION,
    COERCITIVA
  }

  /** How far a fine has gone. */
  enum Estado {
    /** It was decided; it may still be challenged, or is. */
    IMPUESTA,
    /** It is owed. */
    FIRME,
    PAGADA,
    /** It was reversed, or left without effect. */
    SIN_EFECTO
  }

  /**
   * An order of fees-service for it.
   *
   * @param hasta last day on which it can be paid
   * @param rebajada whether an early payment takes its part off
   */
  record OrdenDeMulta(
      String orden, String codigoPago, Dinero monto, LocalDate hasta, boolean rebajada) {}

  /** A payment, by the order that it paid. */
  record PagoDeMulta(String orden, String comprobante, LocalDate fecha, Dinero monto) {}

  /** What its party may pay on a day. */
  record Cobro(Dinero monto, LocalDate hasta, boolean rebajado) {}

  /**
   * What the file says of it now, with what is known of its payment.
   *
   * @param segun the same fine as the file alone tells it
   */
  Multa como(Multa segun) {
    var queda =
        estado == Estado.PAGADA && segun.estado != Estado.SIN_EFECTO && sigueSaldada(segun)
            ? Estado.PAGADA
            : segun.estado;
    return new Multa(
        id,
        expediente,
        numero,
        procedimiento,
        parte,
        segun.infractor,
        clase,
        segun.estado == Estado.SIN_EFECTO ? uit : segun.uit,
        segun.impuesta,
        segun.impugnable,
        segun.impugnada,
        queda,
        segun.firme,
        segun.prescribe,
        ordenes,
        pagos,
        version);
  }

  /** An early payment settles it only while it is not challenged (art. 113). */
  private boolean sigueSaldada(Multa segun) {
    return !segun.impugnada || pagos.stream().noneMatch(this::rebajado);
  }

  private boolean rebajado(PagoDeMulta pago) {
    return ordenes.stream().anyMatch(o -> o.orden().equals(pago.orden()) && o.rebajada());
  }

  Dinero pagado() {
    return pagos.stream().map(PagoDeMulta::monto).reduce(Dinero.CERO, Dinero::mas);
  }

  /** The order that can still be paid on that day. */
  Optional<OrdenDeMulta> ordenViva(LocalDate hoy) {
    return estado == Estado.PAGADA || estado == Estado.SIN_EFECTO
        ? Optional.empty()
        : ordenes.reversed().stream()
            .findFirst()
            .filter(o -> !o.hasta().isBefore(hoy))
            .filter(o -> pagos.stream().noneMatch(p -> p.orden().equals(o.orden())))
            .filter(o -> !o.rebajada() || estado == Estado.IMPUESTA && !impugnada);
  }

  boolean tiene(String orden) {
    return ordenes.stream().anyMatch(o -> o.orden().equals(orden));
  }

  /** The same with one more order; an order is added once. */
  Multa con(OrdenDeMulta orden) {
    if (tiene(orden.orden())) {
      return this;
    }
    var mas = new ArrayList<>(ordenes);
    mas.add(orden);
    return nueva(estado, mas, pagos);
  }

  /** The same after a payment; an order is paid once. */
  Multa con(PagoDeMulta pago) {
    if (pagos.stream().anyMatch(p -> p.orden().equals(pago.orden()))) {
      return this;
    }
    var mas = new ArrayList<>(pagos);
    mas.add(pago);
    var salda = estado == Estado.FIRME || estado == Estado.IMPUESTA && !impugnada;
    return nueva(salda ? Estado.PAGADA : estado, ordenes, mas);
  }

  /** The same, of which nothing is owed any more. */
  Multa saldada() {
    return nueva(Estado.PAGADA, ordenes, pagos);
  }

  private Multa nueva(Estado otro, List<OrdenDeMulta> otras, List<PagoDeMulta> otros) {
    return new Multa(
        id,
        expediente,
        numero,
        procedimiento,
        parte,
        infractor,
        clase,
        uit,
        impuesta,
        impugnable,
        impugnada,
        otro,
        firme,
        prescribe,
        otras,
        otros,
        version);
  }
}
