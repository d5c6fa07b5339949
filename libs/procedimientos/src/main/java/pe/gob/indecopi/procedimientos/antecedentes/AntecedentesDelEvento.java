package pe.gob.indecopi.procedimientos.antecedentes;

import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.procedimientos.tramite.Sanciones;

/** Hears the sanctions of every organ, its own too. */
final class AntecedentesDelEvento implements Consumidor {
  private final String servicio;
  private final Antecedentes antecedentes;

  AntecedentesDelEvento(String servicio, Antecedentes antecedentes) {
    this.servicio = servicio;
    this.antecedentes = antecedentes;
  }

  @Override
  public String tema() {
    return Sanciones.TEMA;
  }

  @Override
  public String grupo() {
    return servicio + ".antecedentes";
  }

  @Override
  public void recibir(Evento evento) {
    antecedentes.anotar(evento);
  }
}
