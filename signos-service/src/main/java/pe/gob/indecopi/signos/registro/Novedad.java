package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;

/**
 * Something that happened in the register.
 *
 * @param n its place in the register's feed, from 1 and without gaps
 * @param registro id of the entry
 * @param asiento place of the annotation in its entry, from 1: as many as it had then
 * @param tipo what was annotated
 * @param fecha day on which it was entered
 */
public record Novedad(
    long n, String registro, int asiento, TipoDeAnotacion tipo, LocalDate fecha) {}
