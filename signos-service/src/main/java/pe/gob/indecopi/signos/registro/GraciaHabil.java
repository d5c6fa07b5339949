package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import pe.gob.indecopi.procedimientos.calendario.FueraDeCalendario;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;

/**
 * Six months from the end, over the calendar: a last day that is not working moves on to the next
 * one that is (Decisión 486, arts. 5 and 153). Of years without a calendar, the plain day.
 */
final class GraciaHabil implements Gracia {
  private static final Termino SEIS_MESES =
      new Termino(MESES, Unidad.MESES, Norma.D486, "Decisión 486, art. 153");

  private final Plazos plazos;
  private final Oficina sede;

  GraciaHabil(Plazos plazos) {
    this.plazos = plazos;
    this.sede = plazos.calendario().oficina("SEDE_CENTRAL").orElseThrow();
  }

  @Override
  public LocalDate ultimo(LocalDate vence) {
    try {
      return plazos.vence(vence, SEIS_MESES, sede);
    } catch (FueraDeCalendario fuera) {
      return vence.plusMonths(MESES);
    }
  }
}
