package pe.gob.indecopi.procedimientos.correo;

/**
 * A mail to be sent.
 *
 * @param id of the notice that it speaks of; the same for every attempt
 * @param para address
 * @param idioma ISO 639-1 code of its language
 */
public record Carta(String id, String para, String idioma, String asunto, String texto) {}
