package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.liquidacion.Liquidacion;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Rechazo;

/**
 * A payment order: a quote that somebody owes, the payments that came for it and the file that it
 * pays for. Its lines and the version of its tariff are frozen at its birth.
 *
 * @param id opaque, derived from the idempotency key of its birth
 * @param version how often it was written; 0 before it is stored
 * @param codigoPago what the payer says at a counter
 * @param autor who made it (subject of the token), and {@code por} whose client acted
 * @param cuerpo print of the body that it was asked with
 * @param pagador who owes it
 * @param expediente the file that it is meant for, if one was named
 * @param liquidacion what is owed, line by line
 * @param creada when it was made, by the legal clock
 * @param vence the last day on which it can be paid
 * @param estado where it stands
 * @param pagos every payment that came, in order
 * @param consumo what it paid for, once it did
 */
public record Orden(
    String id,
    long version,
    CodigoPago codigoPago,
    String autor,
    @Nullable String por,
    String cuerpo,
    Persona pagador,
    @Nullable String expediente,
    Liquidacion liquidacion,
    Instant creada,
    LocalDate vence,
    EstadoOrden estado,
    List<Pago> pagos,
    @Nullable Consumo consumo) {

  /** Keeps its own copy. */
  public Orden {
    pagos = List.copyOf(pagos);
  }

  /** What is owed. */
  public Dinero total() {
    return liquidacion.total();
  }

  /** Everything that came in, whatever it turned out to be. */
  public Dinero recaudado() {
    return suma(pagos);
  }

  /** What counts towards the total, never more than it. */
  public Dinero abonado() {
    var abonado = suma(pagos.stream().filter(pago -> pago.resultado().abona()).toList());
    return abonado.compareTo(total()) > 0 ? total() : abonado;
  }

  /** What is still missing. */
  public Dinero falta() {
    return total().menos(abonado());
  }

  /** What came in and does not count towards the total: it is the payer's. */
  public Dinero sobrante() {
    return recaudado().menos(abonado());
  }

  /** The day on which the total was complete: the latest day of the payments that count. */
  public Optional<LocalDate> fechaDePago() {
    return estaPagada()
        ? pagos.stream()
            .filter(pago -> pago.resultado().abona())
            .map(pago -> pago.abono().fecha())
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Whether its total is complete. */
  public boolean estaPagada() {
    return estado == EstadoOrden.PAGADA || estado == EstadoOrden.CONSUMIDA;
  }

  /** The payment with that receipt. */
  public Optional<Pago> pago(Comprobante comprobante) {
    return pagos.stream()
        .filter(pago -> pago.abono().comprobante().equals(comprobante))
        .findFirst();
  }

  /** The payment that came with that idempotency key. */
  public Optional<Pago> pagoConClave(String clave) {
    return pagos.stream().filter(pago -> pago.abono().clave().equals(clave)).findFirst();
  }

  /**
   * Takes a payment and says what it is. Money is never turned away: only a receipt that this order
   * has already is.
   *
   * <p>A payment made in time counts even if it is reported after the order lapsed: what the payer
   * did counts from its own day.
   *
   * @throws Rechazo {@code comprobante-ya-usado}
   */
  public Orden recibir(Abono abono, boolean canalImpreso) {
    if (pago(abono.comprobante()).isPresent()) {
      throw Rechazos.comprobanteYaUsado(abono.comprobante());
    }
    var resultado = resultado(abono);
    var estadoNuevo = estadoTras(resultado);
    var sobra =
        switch (resultado) {
          case DOBLE, TARDIO -> abono.monto();
          case EXCESO -> abono.monto().menos(falta());
          case EXACTO, CORTO -> Dinero.CERO;
        };
    var queda = resultado == Resultado.CORTO ? falta().menos(abono.monto()) : Dinero.CERO;
    var falta = resultado == Resultado.TARDIO ? falta() : queda;
    List<Pago> mas = new ArrayList<>(pagos);
    mas.add(new Pago(pagos.size() + 1, abono, resultado, canalImpreso, estadoNuevo, falta, sobra));
    return con(estadoNuevo, mas, consumo);
  }

  /**
   * Binds it to the file that it pays for; the same file again changes nothing.
   *
   * @throws Rechazo {@code orden-no-pagada} with what is missing, {@code comprobante-consumido} if
   *     it paid for something else or was made for another file
   */
  public Orden consumir(Consumo nuevo) {
    if (consumo != null) {
      if (consumo.esDe(nuevo.expediente(), nuevo.cuaderno())) {
        return this;
      }
      throw Rechazos.comprobanteConsumido();
    }
    if (expediente != null && !expediente.equals(nuevo.expediente())) {
      throw Rechazos.deOtroExpediente();
    }
    if (estado != EstadoOrden.PAGADA) {
      throw Rechazos.ordenNoPagada(this);
    }
    return con(EstadoOrden.CONSUMIDA, pagos, nuevo);
  }

  /** Lapses if its last day is over and the money is not there; otherwise changes nothing. */
  public Orden vencer(LocalDate hoy) {
    return estado == EstadoOrden.PENDIENTE && vence.isBefore(hoy)
        ? con(EstadoOrden.VENCIDA, pagos, consumo)
        : this;
  }

  /** The last day, while it still matters. */
  Optional<LocalDate> proximoVence() {
    return estado == EstadoOrden.PENDIENTE ? Optional.of(vence) : Optional.empty();
  }

  private Resultado resultado(Abono abono) {
    return switch (estado) {
      case PAGADA, CONSUMIDA, ANULADA, DEVUELTA -> Resultado.DOBLE;
      case PENDIENTE, VENCIDA -> {
        if (abono.fecha().isAfter(vence)) {
          yield Resultado.TARDIO;
        }
        var diferencia = abono.monto().compareTo(falta());
        yield diferencia == 0
            ? Resultado.EXACTO
            : diferencia < 0 ? Resultado.CORTO : Resultado.EXCESO;
      }
    };
  }

  private EstadoOrden estadoTras(Resultado resultado) {
    return switch (resultado) {
      case EXACTO, EXCESO -> EstadoOrden.PAGADA;
      case CORTO, DOBLE -> estado;
      case TARDIO -> EstadoOrden.VENCIDA;
    };
  }

  private Orden con(EstadoOrden nuevo, List<Pago> otros, @Nullable Consumo otro) {
    return new Orden(
        id,
        version,
        codigoPago,
        autor,
        por,
        cuerpo,
        pagador,
        expediente,
        liquidacion,
        creada,
        vence,
        nuevo,
        otros,
        otro);
  }

  private static Dinero suma(List<Pago> pagos) {
    return pagos.stream().map(pago -> pago.abono().monto()).reduce(Dinero.CERO, Dinero::mas);
  }
}
