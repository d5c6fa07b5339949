package pe.gob.indecopi.consumidor.cuenta;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the terms and conditions were accepted.
 *
 * @param version which text
 * @param quien subject that accepted it
 * @param documento the text signed by the company's representative; absent for a person
 */
public record Aceptacion(String version, Instant en, String quien, @Nullable String documento) {}
