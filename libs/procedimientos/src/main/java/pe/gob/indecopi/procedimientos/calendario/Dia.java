package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;

/**
 * A day of the calendar and why it is worked or not.
 *
 * @param motivo what the day is, in Spanish: {@code día hábil}, {@code sábado}, a holiday's name
 * @param norma the norm that makes it so
 * @param provisional whether its year has no decree of non-working days yet
 */
public record Dia(
    LocalDate fecha, boolean habil, String motivo, String norma, boolean provisional) {}
