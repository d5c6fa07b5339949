package pe.gob.indecopi.consumidor.denuncia;

import java.util.List;
import java.util.function.Supplier;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Remisiones;
import pe.gob.indecopi.procedimientos.tramite.Remisiones.Remision;

/** What an organ declines goes on before the other one, in a file of its own. */
final class Declinaciones implements Seguimiento {
  private final Supplier<Remisiones> remisiones;

  /** Asked late: what follows a file's acts needs the files in turn. */
  Declinaciones(Supplier<Remisiones> remisiones) {
    this.remisiones = remisiones;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    nuevas.stream()
        .filter(a -> a.tipo().equals(Actos.DECLINAR_COMPETENCIA))
        .forEach(
            a ->
                remisiones
                    .get()
                    .remitir(
                        e,
                        new Remision(
                            String.valueOf(a.datos().get("procedimiento")),
                            DeclinarCompetencia.materia(e, a.datos()),
                            a.folio())));
  }
}
