package pe.gob.indecopi.procedimientos.novedades;

import java.util.TreeSet;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/** Hears the service's own events, which come at least once for every write. */
final class NovedadesDelEvento implements Consumidor {
  private final String servicio;
  private final Expedientes expedientes;
  private final Novedades novedades;

  NovedadesDelEvento(String servicio, Expedientes expedientes, Novedades novedades) {
    this.servicio = servicio;
    this.expedientes = expedientes;
    this.novedades = novedades;
  }

  @Override
  public String tema() {
    return Expedientes.TEMA;
  }

  @Override
  public String grupo() {
    return servicio + ".novedades";
  }

  @Override
  public void recibir(Evento evento) {
    // Every fact of a write names the same acts: the first one is enough.
    if (evento.indice() != 0 || !expedientes.conto(evento)) {
      return;
    }
    var folios = new TreeSet<Integer>();
    evento.datos().path("actos").forEach(acto -> folios.add(acto.path("folio").asInt()));
    expedientes
        .segun(evento)
        .ifPresent(
            e ->
                novedades.contar(
                    e, e.actuaciones().stream().filter(a -> folios.contains(a.folio())).toList()));
  }
}
