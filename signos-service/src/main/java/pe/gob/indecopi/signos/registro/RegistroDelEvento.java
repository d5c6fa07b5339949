package pe.gob.indecopi.signos.registro;

import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;

/**
 * Hears the register's own events, which come at least once for every write: what a crash left
 * undone after it is done.
 */
final class RegistroDelEvento implements Consumidor {
  private final String servicio;
  private final Registros registros;

  RegistroDelEvento(String servicio, Registros registros) {
    this.servicio = servicio;
    this.registros = registros;
  }

  @Override
  public String tema() {
    return Registros.TEMA.nombre();
  }

  @Override
  public String grupo() {
    return servicio + ".registro";
  }

  @Override
  public void recibir(Evento evento) {
    if (evento.datos().path("organo").asString("").equals("DSD")) {
      registros.de(evento.sujeto()).ifPresent(registros::seguir);
    }
  }
}
