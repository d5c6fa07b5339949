package pe.gob.indecopi.consumidor.conversacion;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.SeguimientoDeReclamo;

/**
 * What happens to a complaint, as messages of its conversation. Proposals are always told; the rest
 * only where somebody has written: a conversation that nobody began is not begun by us.
 */
final class SucesosDelReclamo implements SeguimientoDeReclamo {
  private static final Set<Lado> PARTES = Set.of(Lado.CONSUMIDOR, Lado.PROVEEDOR);
  private static final String DE_PROPUESTA = "PROPUESTA_";

  private static final Map<String, String> TEXTOS =
      Map.ofEntries(
          entry("RESPONDIDO", "El proveedor respondió al reclamo."),
          entry("PASADO_A_CONCILIACION", "El reclamo pasó a conciliación."),
          entry("SIN_RESPUESTA", "El proveedor no respondió en su plazo: se pasa a conciliación."),
          entry("MEDIACION_VENCIDA", "Venció el plazo de la mediación: se pasa a conciliación."),
          entry("CITADO_A_AUDIENCIA", "Se citó a las partes a una audiencia."),
          entry("DESISTIDO", "El consumidor desistió del reclamo."),
          entry("CONCLUIDO", "El reclamo concluyó."),
          entry("AUDIENCIA_CERRADA", "La audiencia se cerró, y con ella el reclamo."),
          entry("PROPUESTA_OFRECIDA", "Hay una nueva propuesta."),
          entry("PROPUESTA_RETIRADA", "Se retiró una propuesta."),
          entry("PROPUESTA_RECHAZADA", "Se rechazó una propuesta."),
          entry("PROPUESTA_CONFORME", "Una parte dio su conformidad a la propuesta."),
          entry("PROPUESTA_ACEPTADA", "Se aceptó la propuesta: el reclamo terminó por mediación."),
          entry("CUMPLIMIENTO_ACREDITADO", "Se acreditó el cumplimiento de una obligación."),
          entry("CUMPLIMIENTO_CONFIRMADO", "Se confirmó el cumplimiento de una obligación."),
          entry("INCUMPLIMIENTO_COMUNICADO", "Se comunicó un incumplimiento del acuerdo."),
          entry("CUMPLIMIENTO_CONSULTADO", "Diga si se cumplió lo acordado."));

  private final Conversaciones conversaciones;

  SucesosDelReclamo(Conversaciones conversaciones) {
    this.conversaciones = conversaciones;
  }

  @Override
  public void despues(Reclamo r, List<Paso> nuevos) {
    var desde = r.historia().size() - nuevos.size();
    for (var i = 0; i < nuevos.size(); i++) {
      contar(r, desde + i, nuevos.get(i));
    }
  }

  private void contar(Reclamo r, int lugar, Paso paso) {
    var texto = TEXTOS.get(paso.tipo());
    var id = r.id().valor();
    if (texto == null
        || !paso.ven().containsAll(PARTES)
        || !paso.tipo().startsWith(DE_PROPUESTA) && !conversaciones.empezada(id)) {
      return;
    }
    var referencia = paso.datos().get("propuesta");
    conversaciones.contar(
        id,
        new Suceso(
            "paso/" + lugar,
            paso.tipo(),
            texto,
            referencia == null ? null : referencia.toString()));
  }
}
