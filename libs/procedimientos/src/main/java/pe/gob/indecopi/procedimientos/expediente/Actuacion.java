package pe.gob.indecopi.procedimientos.expediente;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a file. It is never changed.
 *
 * @param folio ordinal in the file, from 1
 * @param en instant, in milliseconds
 * @param fecha legal day of the act: of its reception, or on which it fell due
 * @param datos what the act says; at most 64 KB
 * @param clave scope of the idempotency key that asked for it, so that a repetition finds it
 * @param cuerpo hash of the request's body
 * @param documentos SHA-256 of each document that it brings, by its id; absent where none does
 * @param huella SHA-256 over the one before and this act (see {@link Cadena})
 */
public record Actuacion(
    int folio,
    String tipo,
    Autor autor,
    Instant en,
    LocalDate fecha,
    @Nullable String cuaderno,
    Map<String, Object> datos,
    @Nullable String clave,
    @Nullable String cuerpo,
    @Nullable Map<String, String> documentos,
    String huella) {

  /** An act that brings no document. */
  public Actuacion(
      int folio,
      String tipo,
      Autor autor,
      Instant en,
      LocalDate fecha,
      @Nullable String cuaderno,
      Map<String, Object> datos,
      @Nullable String clave,
      @Nullable String cuerpo,
      String huella) {
    this(folio, tipo, autor, en, fecha, cuaderno, datos, clave, cuerpo, null, huella);
  }
}
