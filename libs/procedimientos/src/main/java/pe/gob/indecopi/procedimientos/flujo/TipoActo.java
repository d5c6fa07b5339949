package pe.gob.indecopi.procedimientos.flujo;

/**
 * A kind of act.
 *
 * @param nombre as the API names it: {@code ORDENAR_PUBLICACION}
 * @param datos record that binds what it says, and from which its JSON Schema is drawn
 * @param deOficial whether an official does it by deciding on a state that it has read: {@code
 *     If-Match} is required then
 */
public record TipoActo(String nombre, Class<? extends Record> datos, boolean deOficial) {

  /** An act of a party: the service reads and decides again until its write wins. */
  public static TipoActo deParte(String nombre, Class<? extends Record> datos) {
    return new TipoActo(nombre, datos, false);
  }

  /** An act of an official, or of a chamber. */
  public static TipoActo deOficial(String nombre, Class<? extends Record> datos) {
    return new TipoActo(nombre, datos, true);
  }
}
