package pe.gob.indecopi.consumidor.audiencia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All places that are taken on one day, in every office. It is one document, written by
 * compare-and-set: two requests for the same hour meet in it, and one of them loses.
 *
 * @param dia the day in Lima
 * @param reservas the places, in the order in which they were taken
 * @param version as read; 0 before it is stored
 */
record Agenda(LocalDate dia, List<Reserva> reservas, long version) {
  Agenda {
    reservas = List.copyOf(reservas);
  }

  static Agenda vacia(LocalDate dia) {
    return new Agenda(dia, List.of(), 0);
  }

  Optional<Reserva> buscar(String id) {
    return reservas.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** What of that which it needs is taken at its hour. */
  Set<Recurso> ocupados(Reserva nueva) {
    var ocupados = new TreeSet<Recurso>();
    reservas.forEach(r -> ocupados.addAll(r.disputa(nueva)));
    return ocupados;
  }

  /**
   * With that place taken; it must be free. One that is there already stays as it is.
   *
   * @throws IllegalArgumentException if something of it is taken
   */
  Agenda con(Reserva nueva) {
    if (buscar(nueva.id()).isPresent()) {
      return this;
    }
    if (!ocupados(nueva).isEmpty() || !nueva.cita().dia().equals(dia)) {
      throw new IllegalArgumentException("taken, or of another day");
    }
    return new Agenda(dia, Stream.concat(reservas.stream(), Stream.of(nueva)).toList(), version);
  }

  Agenda sin(String id) {
    var quedan = new ArrayList<>(reservas);
    quedan.removeIf(r -> r.id().equals(id));
    return new Agenda(dia, quedan, version);
  }
}
