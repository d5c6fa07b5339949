package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An office that receives papers: its place decides the regional holidays, its hours what is late.
 *
 * @param codigo {@code SEDE_CENTRAL} or the regional office's, in capitals
 * @param nombre its name for the citizen
 * @param lugar its region, in capitals ({@code LIMA})
 * @param abre first minute of service, Lima time
 * @param cierra first minute after service, Lima time
 * @param duda what is not sure about its hours
 */
public record Oficina(
    String codigo,
    String nombre,
    String lugar,
    LocalTime abre,
    LocalTime cierra,
    @Nullable String duda) {

  /** Whether the office is open at that hour of a working day. */
  public boolean abierta(LocalTime hora) {
    return !hora.isBefore(abre) && hora.isBefore(cierra);
  }
}
