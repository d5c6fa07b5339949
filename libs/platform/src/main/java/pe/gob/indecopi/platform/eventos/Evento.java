package pe.gob.indecopi.platform.eventos;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A fact as received.
 *
 * @param id never changes on redelivery
 * @param fuente the service that told it, like {@code /fees}
 * @param tipo the CloudEvents type
 * @param sujeto what it is about
 * @param secuencia the version of the subject that it tells of
 * @param indice its place among the facts of that version, from 0
 * @param en when it was written, by the clock that never moves
 * @param datos what it says
 */
public record Evento(
    String id,
    String fuente,
    String tipo,
    String sujeto,
    long secuencia,
    int indice,
    Instant en,
    JsonNode datos) {}
