package pe.gob.indecopi.fees.tarifa;

import java.time.LocalDate;

/**
 * From when a tariff holds.
 *
 * @param desde its first day
 * @param norma the norm that says so
 */
public record Vigencia(LocalDate desde, String norma) {}
