package pe.gob.indecopi.signos.registro;

import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;

/**
 * Hears the register's own events, which come at least once for every write: what a crash left
 * untold is told.
 */
final class NovedadesDelEvento implements Consumidor {
  private final String servicio;
  private final Registros registros;
  private final Novedades novedades;

  NovedadesDelEvento(String servicio, Registros registros, Novedades novedades) {
    this.servicio = servicio;
    this.registros = registros;
    this.novedades = novedades;
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
      registros.de(evento.sujeto()).ifPresent(novedades::contar);
    }
  }
}
