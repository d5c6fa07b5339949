package pe.gob.indecopi.consumidor.reclamo;

import java.util.List;

/** A bean of a room that adds to what the sides of a complaint may do: write, propose, meet. */
@FunctionalInterface
public interface AccionesDeSala {

  /** What that side may do now in that complaint. */
  List<Accion> acciones(Lado lado, Reclamo reclamo);

  /**
   * Something that may be done.
   *
   * @param camino below the complaint: {@code /mensajes}
   */
  record Accion(String tipo, String metodo, String camino) {}
}
