package pe.gob.indecopi.consumidor.multa;

import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;

/**
 * Hears of payments. The event only wakes: what is written is what fees-service answers, so that an
 * old or repeated one is harmless.
 */
final class PagosDeMultas implements Consumidor {
  private static final String TEMA = "indecopi.pagos.v1";

  private final String servicio;
  private final Ejecucion ejecucion;

  PagosDeMultas(String servicio, Ejecucion ejecucion) {
    this.servicio = servicio;
    this.ejecucion = ejecucion;
  }

  @Override
  public String tema() {
    return TEMA;
  }

  @Override
  public String grupo() {
    return servicio + ".multas";
  }

  @Override
  public void recibir(Evento evento) {
    ejecucion.pagada(evento.sujeto());
  }
}
