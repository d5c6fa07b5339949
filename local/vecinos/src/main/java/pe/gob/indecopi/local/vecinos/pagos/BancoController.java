package pe.gob.indecopi.local.vecinos.pagos;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The counter of a bank: takes money for a payment code and tells fees-service. */
@RestController
class BancoController {

  private static final String CLIENTE = "banco";

  private final Avisador avisador;
  private final Extracto extracto;
  private final Dia dia;

  BancoController(Avisador avisador, Extracto extracto, Dia dia) {
    this.avisador = avisador;
    this.extracto = extracto;
    this.dia = dia;
  }

  @PostMapping("/banco/pagos")
  @ResponseStatus(HttpStatus.CREATED)
  Pagado pagar(
      @RequestBody Pago pago,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String clave) {
    var canal = pago.canal().name();
    var recibo = Recibo.de(canal, clave);
    var fecha = Objects.requireNonNullElseGet(pago.fecha(), dia::hoy);
    var aviso =
        new Aviso(
            recibo.id(),
            CLIENTE,
            canal,
            null,
            pago.codigoPago(),
            recibo.comprobante(),
            fecha,
            pago.monto());
    extracto.anotar(aviso);
    var acuse = Boolean.FALSE.equals(pago.avisar()) ? Acuse.CALLADO : avisador.avisar(aviso);
    return new Pagado(canal, recibo.comprobante(), fecha, acuse);
  }

  /** The banks of the tariff. */
  enum Canal {
    BANCO_DE_LA_NACION,
    BCP,
    SCOTIABANK
  }

  /**
   * Money at the counter.
   *
   * @param fecha day of the payment; without it, today
   * @param avisar false: the bank forgets to tell, and only its daily file does
   */
  record Pago(
      Canal canal,
      String codigoPago,
      Monto monto,
      @Nullable LocalDate fecha,
      @Nullable Boolean avisar) {

    Pago {
      Objects.requireNonNull(canal, "canal");
      Objects.requireNonNull(codigoPago, "codigoPago");
      Objects.requireNonNull(monto, "monto");
    }
  }

  /**
   * The bank's receipt.
   *
   * @param aviso whether fees-service has it already
   */
  record Pagado(String canal, String comprobante, LocalDate fecha, Acuse aviso) {}
}
