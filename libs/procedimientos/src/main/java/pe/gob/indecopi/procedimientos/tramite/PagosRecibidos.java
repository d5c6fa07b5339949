package pe.gob.indecopi.procedimientos.tramite;

import java.util.ArrayList;
import java.util.List;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;

/**
 * Hears of payments: the file that named the order, or one of its receipts, is charged now. The
 * event only wakes; what is written is what fees-service answers, so an old or repeated one is
 * harmless.
 */
final class PagosRecibidos implements Consumidor {
  private static final String TEMA = "indecopi.pagos.v1";

  private final String servicio;
  private final Expedientes expedientes;
  private final Cobranza cobranza;

  PagosRecibidos(String servicio, Expedientes expedientes, Cobranza cobranza) {
    this.servicio = servicio;
    this.expedientes = expedientes;
    this.cobranza = cobranza;
  }

  @Override
  public String tema() {
    return TEMA;
  }

  @Override
  public String grupo() {
    return servicio + ".pagos";
  }

  @Override
  public void recibir(Evento evento) {
    List<String> pagos = new ArrayList<>();
    pagos.add(evento.sujeto());
    evento
        .datos()
        .path("comprobantes")
        .forEach(
            c -> pagos.add(c.path("canal").asString("") + ":" + c.path("numero").asString("")));
    expedientes.conPago(pagos).forEach(cobranza::cobrar);
  }
}
