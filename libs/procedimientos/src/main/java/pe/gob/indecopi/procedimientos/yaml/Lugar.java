package pe.gob.indecopi.procedimientos.yaml;

/**
 * Where something stands in a resource.
 *
 * @param archivo the resource's name
 * @param linea its line, from 1
 */
public record Lugar(String archivo, int linea) {

  /** A fault there. */
  public Fallo fallo(String mensaje) {
    return new Fallo(archivo, linea, mensaje);
  }
}
