package pe.gob.indecopi.platform.eventos;

/**
 * A topic that this service writes; a bean of this type makes it if it is missing. The topics that
 * a service reads, and their {@code .dlt}, are made for its {@link Consumidor} beans.
 *
 * @param nombre the name, like {@code indecopi.pagos.v1}
 * @param particiones how many partitions; order holds within a key
 */
public record Tema(String nombre, int particiones) {

  /** A topic of three partitions. */
  public static Tema de(String nombre) {
    return new Tema(nombre, 3);
  }

  /** Where what a consumer could not process goes. */
  static String cartasMuertas(String nombre) {
    return nombre + ".dlt";
  }
}
