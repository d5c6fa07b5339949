package pe.gob.indecopi.procedimientos.tramite;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.casilla.Aviso;
import pe.gob.indecopi.procedimientos.casilla.Casilla;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;

/** What follows every act: its notices reach their boxes, its documents are kept for good. */
final class LoQueSigue implements Seguimiento {
  private final Casilla casilla;
  private final Archivos archivos;

  LoQueSigue(Casilla casilla, Archivos archivos) {
    this.casilla = casilla;
    this.archivos = archivos;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    Set<Integer> folios = nuevas.stream().map(Actuacion::folio).collect(Collectors.toSet());
    casilla.depositar(
        e.notificaciones().stream()
            .filter(n -> folios.contains(n.folio()) && !n.destinatario().isEmpty())
            .map(n -> aviso(e, n))
            .toList());
    // An act names the papers that it brings; the filing, which is the first, those of the request.
    var papeles = folios.contains(1) ? Papeles.de(e) : Papeles.de(nuevas);
    if (!papeles.isEmpty()) {
      archivos.retener(papeles);
    }
  }

  private static Aviso aviso(Expediente e, Notificacion n) {
    return new Aviso(
        n.id(),
        n.destinatario(),
        e.id().valor(),
        e.cabecera().numero().toString(),
        n.folio(),
        n.acto(),
        n.depositada(),
        n.surteEfecto(),
        n.leida());
  }
}
