package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.libro.Asentable;
import pe.gob.indecopi.fees.libro.Asiento;
import pe.gob.indecopi.fees.libro.Cuenta;
import pe.gob.indecopi.fees.liquidacion.Liquidacion;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.reloj.RelojLegal;

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
 * @param devoluciones what went back, in order
 * @param completa the order whose second stage this one is (a reintegro), if it is one
 * @param porAsentar what its acts have to post in the ledger
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
    @Nullable Consumo consumo,
    List<Devolucion> devoluciones,
    @Nullable String completa,
    List<Asiento> porAsentar)
    implements Asentable<Orden> {

  /** Keeps its own copies. */
  public Orden {
    pagos = List.copyOf(pagos);
    devoluciones = List.copyOf(devoluciones);
    porAsentar = List.copyOf(porAsentar);
  }

  /** The day of its birth, in Lima. */
  public LocalDate dia() {
    return LocalDate.ofInstant(creada, RelojLegal.LIMA);
  }

  /** What is owed. */
  public Dinero total() {
    return liquidacion.total();
  }

  /** The organ whose fee it is. */
  public String organo() {
    var procedimiento = liquidacion.procedimiento();
    return procedimiento.substring(0, procedimiento.indexOf('-'));
  }

  /** Where its total is earned: among the fees of its organ, or among its fines. */
  public Cuenta ingreso() {
    return liquidacion.esMulta() ? Cuenta.multas(organo()) : Cuenta.ingresos(organo());
  }

  /** Everything that came in, whatever it turned out to be. */
  public Dinero recaudado() {
    return suma(pagos);
  }

  /** Everything that went back. */
  public Dinero devuelto() {
    return devoluciones.stream().map(Devolucion::monto).reduce(Dinero.CERO, Dinero::mas);
  }

  /** What counts towards the total, never more than it; nothing once it is the payer's again. */
  public Dinero abonado() {
    if (estado == EstadoOrden.DEVUELTA || estado == EstadoOrden.ANULADA) {
      return Dinero.CERO;
    }
    var abonado = suma(pagos.stream().filter(pago -> pago.resultado().abona()).toList());
    return abonado.compareTo(total()) > 0 ? total() : abonado;
  }

  /** What is still missing. */
  public Dinero falta() {
    return total().menos(abonado());
  }

  /** What came in, does not count towards the total and did not go back: it is the payer's. */
  public Dinero sobrante() {
    return recaudado().menos(abonado()).menos(devuelto());
  }

  /** What may go back as far as that: an order that was used up gives back what is left over. */
  public Dinero devolvible(Alcance alcance) {
    return switch (alcance) {
      case SOBRANTE -> sobrante();
      case TODO -> seGasto() ? Dinero.CERO : sobrante().mas(abonado());
    };
  }

  /** Whether it paid for a file; a fine pays for none, and goes back if it is annulled. */
  private boolean seGasto() {
    return estado == EstadoOrden.CONSUMIDA && !liquidacion.esMulta();
  }

  /** The day on which the total was complete: the latest day of the payments that count. */
  public Optional<LocalDate> fechaDePago() {
    return seCompleto()
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

  /** Whether its total was complete when it paid for a file, whatever became of that file. */
  boolean seCompleto() {
    return estaPagada() || estado == EstadoOrden.ANULADA;
  }

  /** The payment with that receipt. */
  public Optional<Pago> pago(Comprobante comprobante) {
    return pagos.stream()
        .filter(pago -> pago.abono().comprobante().equals(comprobante))
        .findFirst();
  }

  /** The refund that came with that idempotency key. */
  public Optional<Devolucion> devolucionConClave(String clave) {
    return devoluciones.stream().filter(una -> una.clave().equals(clave)).findFirst();
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
    var pago =
        new Pago(pagos.size() + 1, abono, resultado, canalImpreso, estadoNuevo, falta, sobra);
    mas.add(pago);
    var despues = con(estadoNuevo, mas, consumo);
    return despues.asentando(AsientosDeOrden.cobro(this, despues, pago));
  }

  /**
   * Gives money back.
   *
   * @param una the refund, of the sum and with the number that it is given
   * @throws Rechazo {@code nada-que-devolver}; {@code orden-consumida} if all is asked for and the
   *     order paid for a file already
   */
  public Orden devolver(Alcance alcance, BiFunction<Integer, Dinero, Devolucion> una) {
    if (alcance == Alcance.TODO && seGasto()) {
      throw Rechazos.ordenConsumida();
    }
    var monto = devolvible(alcance);
    if (!monto.esPositivo()) {
      throw Rechazos.nadaQueDevolver();
    }
    var devolucion = una.apply(devoluciones.size() + 1, monto);
    List<Devolucion> mas = new ArrayList<>(devoluciones);
    mas.add(devolucion);
    var todo = alcance == Alcance.TODO || estado == EstadoOrden.ANULADA;
    var nuevo = todo ? EstadoOrden.DEVUELTA : estado;
    return nueva(nuevo, pagos, consumo, mas, porAsentar)
        .asentando(AsientosDeOrden.devolucion(this, devolucion));
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

  /**
   * The file that it paid for counts as never made: its fee is the payer's again and waits for the
   * treasury (Ley 27444, art. 125.4; TUO of 2019, art. 136.4). Changes nothing if it paid for none,
   * or if it went back already.
   */
  public Orden anular(Instant en) {
    return estado == EstadoOrden.CONSUMIDA
        ? con(EstadoOrden.ANULADA, pagos, consumo).asentando(AsientosDeOrden.anulacion(this, en))
        : this;
  }

  /**
   * The file stands after all: a payment of its term was known only after the term was swept (a
   * receipt counts from its own day). Changes nothing if the fee stands, or went back meanwhile.
   */
  public Orden reponer(Instant en) {
    return estado == EstadoOrden.ANULADA
        ? con(EstadoOrden.CONSUMIDA, pagos, consumo).asentando(AsientosDeOrden.reposicion(this, en))
        : this;
  }

  /** Lapses if its last day is over and the money is not there; otherwise changes nothing. */
  public Orden vencer(LocalDate hoy) {
    if (estado != EstadoOrden.PENDIENTE || !vence.isBefore(hoy)) {
      return this;
    }
    var vencida = con(EstadoOrden.VENCIDA, pagos, consumo);
    return abonado().esCero() ? vencida : vencida.asentando(AsientosDeOrden.vencimiento(this, hoy));
  }

  @Override
  public Orden asentados(Collection<String> claves) {
    return conAsientos(porAsentar.stream().filter(uno -> !claves.contains(uno.clave())).toList());
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

  Orden asentando(Asiento uno) {
    List<Asiento> mas = new ArrayList<>(porAsentar);
    mas.add(uno);
    return conAsientos(mas);
  }

  private Orden conAsientos(List<Asiento> otros) {
    return nueva(estado, pagos, consumo, devoluciones, otros);
  }

  private Orden con(EstadoOrden nuevo, List<Pago> otros, @Nullable Consumo otro) {
    return nueva(nuevo, otros, otro, devoluciones, porAsentar);
  }

  private Orden nueva(
      EstadoOrden nuevo,
      List<Pago> otros,
      @Nullable Consumo otro,
      List<Devolucion> otras,
      List<Asiento> asientos) {
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
        otro,
        otras,
        completa,
        asientos);
  }

  private static Dinero suma(List<Pago> pagos) {
    return pagos.stream().map(pago -> pago.abono().monto()).reduce(Dinero.CERO, Dinero::mas);
  }
}
