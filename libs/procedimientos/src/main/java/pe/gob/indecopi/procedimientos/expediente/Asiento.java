package pe.gob.indecopi.procedimientos.expediente;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When, and by which request, acts are entered in a file.
 *
 * @param en instant of the act
 * @param fecha its legal day
 * @param clave scope of the idempotency key; absent for the system
 * @param cuerpo hash of the request's body
 * @param documentos SHA-256 of each document that the request brings, by its id
 */
public record Asiento(
    Instant en,
    LocalDate fecha,
    @Nullable String clave,
    @Nullable String cuerpo,
    @Nullable Map<String, String> documentos) {

  /** For an act that brings no document. */
  public Asiento(Instant en, LocalDate fecha, @Nullable String clave, @Nullable String cuerpo) {
    this(en, fecha, clave, cuerpo, null);
  }

  /** The same, for what the system writes with the act. */
  public Asiento sinDocumentos() {
    return new Asiento(en, fecha, clave, cuerpo);
  }

  /** For what the system does of itself. */
  public static Asiento del(Instant en, LocalDate fecha) {
    return new Asiento(en, fecha, null, null);
  }
}
