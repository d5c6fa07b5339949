package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalTime;

/**
 * An office that receives papers: its place decides the regional holidays, its hours what is late.
 *
 * @param codigo {@code SEDE_CENTRAL} or the regional office's, in capitals
 * @param nombre its name for the citizen
 * @param lugar its region, in capitals ({@code LIMA})
 * @param abre first minute of service, Lima time
 * @param cierra first minute after service, Lima time
 */
public record Oficina(
    String codigo, String nombre, String lugar, LocalTime abre, LocalTime cierra) {}
