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
  private final AvisosAlTitular avisos;

  RegistroDelEvento(String servicio, Registros registros, AvisosAlTitular avisos) {
    this.servicio = servicio;
    this.registros = registros;
    this.avisos = avisos;
  }

  @Override
  public String tema() {
    return Registros.TEMA.nombre();
  }

  @Override
  public String grupo() {
    return servicio + ".registro";
  }

  private void seguir(Partida p) {
    registros.seguir(p);
    avisos.avisar(p);
  }

  @Override
  public void recibir(Evento evento) {
    if (evento.datos().path("organo").asString("").equals("DSD")) {
      registros.de(evento.sujeto()).ifPresent(this::seguir);
    }
  }
}
