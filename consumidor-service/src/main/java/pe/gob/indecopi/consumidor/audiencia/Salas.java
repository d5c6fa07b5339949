package pe.gob.indecopi.consumidor.audiencia;

import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/** The rooms of the offices. */
record Salas(List<Sala> todas) {

  Optional<Sala> buscar(String codigo) {
    return todas.stream().filter(s -> s.codigo().equals(codigo)).findFirst();
  }

  /** Notes what is wrong with the room of a summons. */
  void comprobar(Cita cita, int asistentes, Faltas faltas) {
    if (cita.virtual()) {
      return;
    }
    var sala = buscar(cita.sala()).filter(s -> s.oficina().equals(cita.oficina()));
    if (sala.isEmpty()) {
      faltas.agregar(
          "/sala", Texto.de("Esa oficina no tiene tal sala", "That office has no such room"));
    } else if (sala.get().aforo() < asistentes) {
      faltas.agregar(
          "/asistentes",
          Texto.de(
              "En la sala caben " + sala.get().aforo(), "The room holds " + sala.get().aforo()));
    }
  }

  /** Where it is held, in words. */
  String lugar(Citacion citacion) {
    var enlace = citacion.enlace();
    return enlace != null
        ? enlace.toString()
        : buscar(citacion.cita().sala())
            .map(s -> s.nombre() + ", " + s.lugar())
            .orElse(citacion.cita().sala());
  }
}
