package pe.gob.indecopi.platform.reloj;

import java.time.LocalDate;

/**
 * Something that the passing of days brought about.
 *
 * @param fecha the day on which it fell due
 * @param expediente the file, order or entry
 * @param acto what happened, like {@code VENCIMIENTO}
 */
public record Suceso(LocalDate fecha, String expediente, String acto) {}
