package pe.gob.indecopi.procedimientos.catalogo;

import pe.gob.indecopi.procedimientos.calendario.Unidad;

/** The term to resolve: how long, and from what it runs. */
public record PlazoLegal(int cantidad, Unidad unidad, Desde desde) {
  /** The fact from which a term to resolve runs. */
  public enum Desde {
    PRESENTACION,
    PRESENTACION_O_SUBSANACION,
    OPOSICION,
    NOTIFICACION,
    PUBLICACION
  }
}
