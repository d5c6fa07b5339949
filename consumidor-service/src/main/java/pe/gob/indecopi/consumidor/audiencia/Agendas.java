package pe.gob.indecopi.consumidor.audiencia;

import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.databind.json.JsonMapper;

/**
 * The agendas of all days. That no official, party or room is in two hearings at once rests on one
 * write of one document: what an agenda does not hold is not booked, whatever else is stored.
 */
final class Agendas {
  private final Agregados<Agenda> agendas;

  Agendas(FabricaDeAgregados fabrica, JsonMapper json) {
    this.agendas = fabrica.de("agendas", new AgendaTraductor(json));
  }

  /**
   * Takes a place; again, without effect, if it has it already.
   *
   * @throws Rechazo {@code conflicto} if the official, a party or the room is taken at that hour
   */
  void reservar(Reserva reserva) {
    var dia = reserva.cita().dia();
    if (agendas.buscar(dia.toString()).isEmpty()) {
      agendas.insertar(Agenda.vacia(dia), List.of());
    }
    agendas.ejecutar(
        dia.toString(),
        agenda -> {
          var ocupados = agenda.ocupados(reserva);
          if (agenda.buscar(reserva.id()).isEmpty() && !ocupados.isEmpty()) {
            throw ocupado(ocupados);
          }
          return Cambio.de(agenda.con(reserva));
        });
  }

  /** Gives a place up. Only once no hearing refers to it. */
  void liberar(LocalDate dia, String reserva) {
    if (del(dia).buscar(reserva).isPresent()) {
      agendas.ejecutar(dia.toString(), agenda -> Cambio.de(agenda.sin(reserva)));
    }
  }

  Agenda del(LocalDate dia) {
    return agendas.buscar(dia.toString()).orElseGet(() -> Agenda.vacia(dia));
  }

  /** The agendas of that day and those after it, in order. */
  List<Agenda> desde(LocalDate dia) {
    return agendas
        .coleccion()
        .find(gte("_id", dia.toString()))
        .sort(Sorts.ascending("_id"))
        .map(agendas::leer)
        .into(new ArrayList<>());
  }

  private static Rechazo ocupado(Set<Recurso> ocupados) {
    return new Rechazo(
        Codigos.CONFLICTO,
        Texto.de(
            "A esa hora ya están en otra audiencia: " + nombres(ocupados, true),
            "At that hour these are in another hearing: " + nombres(ocupados, false)));
  }

  private static String nombres(Set<Recurso> ocupados, boolean es) {
    return ocupados.stream()
        .map(
            r ->
                switch (r.clase()) {
                  case FUNCIONARIO -> es ? "el funcionario" : "the official";
                  case PARTE -> es ? "una de las partes" : "one of the parties";
                  case SALA -> es ? "la sala" : "the room";
                })
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
