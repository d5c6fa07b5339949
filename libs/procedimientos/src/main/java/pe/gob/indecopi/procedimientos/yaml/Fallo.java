package pe.gob.indecopi.procedimientos.yaml;

/**
 * A fault of a resource.
 *
 * @param archivo the resource's name
 * @param linea its line, from 1
 * @param mensaje what is wrong, in one sentence
 */
public record Fallo(String archivo, int linea, String mensaje) {
  @Override
  public String toString() {
    return archivo + ":" + linea + ": " + mensaje;
  }
}
