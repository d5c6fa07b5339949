package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import pe.gob.indecopi.procedimientos.calendario.FueraDeCalendario;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;

/**
 * Over the calendar: a last day that is not working moves on to the next one that is (Decisión 486,
 * art. 5). Of years without a calendar, the plain day.
 */
final class VencimientosHabiles implements Vencimientos {
  private final Plazos plazos;
  private final Oficina sede;

  VencimientosHabiles(Plazos plazos) {
    this.plazos = plazos;
    this.sede = plazos.calendario().oficina("SEDE_CENTRAL").orElseThrow();
  }

  @Override
  public LocalDate ultimo(LocalDate desde, Termino termino) {
    try {
      return plazos.vence(desde, termino, sede);
    } catch (FueraDeCalendario fuera) {
      return termino.unidad() == Unidad.ANIOS
          ? desde.plusYears(termino.cantidad())
          : desde.plusMonths(termino.cantidad());
    }
  }
}
