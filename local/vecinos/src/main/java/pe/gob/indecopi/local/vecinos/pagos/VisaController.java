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
import org.springframework.web.server.ResponseStatusException;

/** The card gateway: charges a test card and tells fees-service. */
@RestController
class VisaController {

  private static final String CANAL = "VISA";
  private static final String CLIENTE = "pasarela-visa";

  private final Avisador avisador;
  private final Extracto extracto;
  private final Dia dia;

  VisaController(Avisador avisador, Extracto extracto, Dia dia) {
    this.avisador = avisador;
    this.extracto = extracto;
    this.dia = dia;
  }

  @PostMapping("/visa/cobros")
  @ResponseStatus(HttpStatus.CREATED)
  Cobrado cobrar(
      @RequestBody Cobro cobro,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String clave) {
    exigirTarjeta(cobro.tarjeta());
    var recibo = Recibo.de(CANAL, clave);
    var fecha = Objects.requireNonNullElseGet(cobro.fecha(), dia::hoy);
    var aviso =
        new Aviso(
            recibo.id(),
            CLIENTE,
            CANAL,
            cobro.orden(),
            null,
            recibo.comprobante(),
            fecha,
            cobro.monto());
    extracto.anotar(aviso);
    return new Cobrado(recibo.autorizacion(), recibo.comprobante(), fecha, avisador.avisar(aviso));
  }

  private static void exigirTarjeta(Tarjeta tarjeta) {
    if (!tarjeta.esValida()) {
      throw new ResponseStatusException(
          HttpStatus.UNPROCESSABLE_CONTENT, "El número de tarjeta no es válido.");
    }
    if (!tarjeta.esAceptada()) {
      throw new ResponseStatusException(
          HttpStatus.PAYMENT_REQUIRED, "El banco emisor rechazó la tarjeta.");
    }
  }

  /**
   * A charge.
   *
   * @param fecha day of the payment; without it, today
   */
  record Cobro(String orden, Monto monto, Tarjeta tarjeta, @Nullable LocalDate fecha) {

    Cobro {
      Objects.requireNonNull(orden, "orden");
      Objects.requireNonNull(monto, "monto");
      Objects.requireNonNull(tarjeta, "tarjeta");
    }
  }

  /**
   * A charge that was made.
   *
   * @param aviso whether fees-service has it already
   */
  record Cobrado(String autorizacion, String comprobante, LocalDate fecha, Acuse aviso) {}
}
