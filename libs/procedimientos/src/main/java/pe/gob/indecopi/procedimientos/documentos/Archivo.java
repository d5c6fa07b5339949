package pe.gob.indecopi.procedimientos.documentos;

import java.time.Instant;

/**
 * A document as received. It never changes.
 *
 * @param id opaque: {@code doc_…}
 * @param dueno who handed it in: a person's document ({@code RUC:20…}) or, without one, {@code
 *     sub:} and the subject of the token
 * @param nombre the name it was given, for people only: nothing is decided by it
 * @param tipo media type, told by its content
 * @param bytes its length
 * @param sha256 its hash, in hexadecimal
 * @param subido instant of its reception
 */
public record Archivo(
    String id,
    String dueno,
    String nombre,
    String tipo,
    long bytes,
    String sha256,
    Instant subido) {}
