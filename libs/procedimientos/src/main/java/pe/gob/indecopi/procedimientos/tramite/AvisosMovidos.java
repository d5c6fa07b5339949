package pe.gob.indecopi.procedimientos.tramite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.procedimientos.casilla.Casilla;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;

/** Tells the boxes of the notices whose effect a decreed day moved. */
final class AvisosMovidos implements Seguimiento {
  private final Casilla casilla;

  AvisosMovidos(Casilla casilla) {
    this.casilla = casilla;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    nuevas.stream()
        .filter(a -> a.tipo().equals(Recomputo.RECOMPUTO))
        .map(a -> a.datos().get(Recomputo.NOTIFICACIONES))
        .forEach(
            movidas -> {
              if (movidas instanceof List<?> lista) {
                lista.forEach(una -> mover((Map<?, ?>) una));
              }
            });
  }

  private void mover(Map<?, ?> una) {
    casilla.mover(
        String.valueOf(una.get("notificacion")),
        LocalDate.parse(String.valueOf(una.get("antes"))),
        LocalDate.parse(String.valueOf(una.get("ahora"))));
  }
}
