package pe.gob.indecopi.procedimientos.constancia;

import java.time.Instant;

/**
 * A paper that was issued.
 *
 * @param codigo its verification code
 * @param asunto what it is the paper of
 * @param documento id of the stored PDF
 * @param sha256 hash of the PDF, in hexadecimal
 * @param bytes length of the PDF
 * @param emitida instant of its making
 */
public record Constancia(
    CodigoVerificacion codigo,
    Asunto asunto,
    String documento,
    String sha256,
    long bytes,
    Instant emitida) {}
