package pe.gob.indecopi.procedimientos.correo;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param id of the notice that it speaks of; the same for every attempt
 * @param para address
 * @param idioma ISO 639-1 code of its language
 * @param adjunto what goes with it, if anything
 */
public record Carta(
    String id, String para, String idioma, String asunto, String texto, @Nullable Adjunto adjunto) {

  /**
   * A text that goes with a mail, in UTF-8.
   *
   * @param nombre of its file
   * @param tipo its content type, with parameters if it has any
   */
  public record Adjunto(String nombre, String tipo, String contenido) {}

  /** A mail with nothing to it but its text. */
  public Carta(String id, String para, String idioma, String asunto, String texto) {
    this(id, para, idioma, asunto, texto, null);
  }
}
