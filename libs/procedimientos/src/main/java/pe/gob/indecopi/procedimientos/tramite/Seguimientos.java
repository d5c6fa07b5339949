package pe.gob.indecopi.procedimientos.tramite;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;

/**
 * Lets what follows an act follow: at once, and again from the file's event until it succeeds,
 * unless this replica knows that it did.
 */
final class Seguimientos {
  private static final Logger LOG = LoggerFactory.getLogger(Seguimientos.class);

  private final Supplier<List<Seguimiento>> todos;
  private final Seguidos seguidos = new Seguidos();

  /** Asked late, for some of what follows may itself need the files. */
  Seguimientos(Supplier<List<Seguimiento>> todos) {
    this.todos = todos;
  }

  /** After a write: a failure is left to the event, for the act stands. */
  void despues(Expediente e, int desde) {
    var nuevas = e.actuaciones().subList(desde, e.actuaciones().size());
    var todo = true;
    for (var seguimiento : todos.get()) {
      try {
        seguimiento.despues(e, nuevas);
      } catch (RuntimeException fallo) {
        todo = false;
        LOG.warn("What follows {} will be tried again from its event", e.id(), fallo);
      }
    }
    if (todo) {
      seguidos.anotar(e.id().valor(), e.version());
    }
  }

  /** From the event: a failure is thrown, so that the event comes again. */
  private void deNuevo(Expediente e, List<Actuacion> nuevas) {
    todos.get().forEach(seguimiento -> seguimiento.despues(e, nuevas));
  }

  /** Hears the service's own events. */
  static final class DesdeElEvento implements Consumidor {
    private final String servicio;
    private final Expedientes expedientes;
    private final Seguimientos seguimientos;

    DesdeElEvento(String servicio, Expedientes expedientes, Seguimientos seguimientos) {
      this.servicio = servicio;
      this.expedientes = expedientes;
      this.seguimientos = seguimientos;
    }

    @Override
    public String tema() {
      return Hechos.TEMA;
    }

    @Override
    public String grupo() {
      return servicio + ".seguimiento";
    }

    @Override
    public void recibir(Evento evento) {
      // Every fact of a write names the same acts: the first one is enough.
      if (evento.indice() == 0
          && expedientes.conto(evento)
          && !seguimientos.seguidos.tiene(evento.sujeto(), evento.secuencia())) {
        expedientes.buscar(evento.sujeto()).ifPresent(e -> repetir(evento, e));
      }
    }

    private void repetir(Evento evento, Expediente e) {
      Set<Integer> folios = new TreeSet<>();
      evento.datos().path("actos").forEach(acto -> folios.add(acto.path("folio").asInt()));
      seguimientos.deNuevo(
          e, e.actuaciones().stream().filter(a -> folios.contains(a.folio())).toList());
    }
  }
}
