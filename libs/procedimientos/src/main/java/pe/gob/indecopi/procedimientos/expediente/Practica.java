package pe.gob.indecopi.procedimientos.expediente;

import org.jspecify.annotations.Nullable;

/**
 * How a notice was made that no electronic box could take.
 *
 * @param documento what proves it: the receipt of a delivery, the pages of an edict
 */
public record Practica(Modo modo, @Nullable String documento) {

  /** The ways of a notice besides the electronic box. */
  public enum Modo {
    /** Delivered at its address (Ley 27444, art. 20.1.1). */
    CEDULA,
    /** Published (art. 20.1.3). */
    EDICTO,
    /** Who was only named came into the file and was told of all of it (art. 27.2). */
    APERSONAMIENTO
  }
}
