package pe.gob.indecopi.consumidor.reclamo;

import java.util.List;
import java.util.function.Supplier;
import pe.gob.indecopi.consumidor.reclamo.VistaDeReclamo.AccionPosible;

/** What a side may do now: the acts of this room, and those that other rooms add. */
final class Posibilidades {
  private final String contexto;
  private final Supplier<List<AccionesDeSala>> salas;

  Posibilidades(String contexto, Supplier<List<AccionesDeSala>> salas) {
    this.contexto = contexto;
    this.salas = salas;
  }

  List<AccionPosible> de(Lado lado, Reclamo r) {
    return salas.get().stream()
        .flatMap(s -> s.acciones(lado, r).stream())
        .map(
            a ->
                new AccionPosible(
                    a.tipo(), a.metodo(), contexto + "/reclamos/" + r.id() + a.camino()))
        .toList();
  }
}
