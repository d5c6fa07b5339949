package pe.gob.indecopi.consumidor.propuesta;

import java.util.ArrayList;
import java.util.List;
import pe.gob.indecopi.consumidor.reclamo.AccionesDeSala;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** What a side may do about proposals, and then about what was agreed. */
final class AccionesDePropuesta implements AccionesDeSala {
  private final RelojLegal reloj;

  AccionesDePropuesta(RelojLegal reloj) {
    this.reloj = reloj;
  }

  @Override
  public List<Accion> acciones(Lado lado, Reclamo r) {
    var acciones = new ArrayList<Accion>();
    if (Negociacion.cabe(r)) {
      acciones.add(new Accion("PROPONER", "POST", "/propuestas"));
      Negociacion.de(r, reloj.hoy())
          .propuestas()
          .forEach(p -> PropuestaVista.de(p, lado).acciones().forEach(a -> poner(p, a, acciones)));
    }
    Acuerdo.de(r)
        .ifPresent(
            a ->
                a.compromisos().stream()
                    .filter(c -> c.estado() != Compromiso.Estado.CUMPLIDO)
                    .forEach(c -> poner(c, lado, acciones)));
    return acciones;
  }

  private static void poner(Propuesta p, PropuestaVista.Accion accion, List<Accion> acciones) {
    var camino =
        switch (accion) {
          case ACEPTAR -> "aceptacion";
          case RECHAZAR -> "rechazo";
          case RETIRAR -> "retiro";
          case CONTRAOFERTAR -> null; // PROPONER, with responde
        };
    if (camino != null) {
      acciones.add(
          new Accion(accion + "_PROPUESTA", "POST", "/propuestas/" + p.id() + "/" + camino));
    }
  }

  private static void poner(Compromiso c, Lado lado, List<Accion> acciones) {
    var camino = "/acuerdo/obligaciones/" + c.n();
    if (lado == c.obligacion().deudor() || lado == Lado.FUNCIONARIO) {
      acciones.add(new Accion("ACREDITAR_CUMPLIMIENTO", "POST", camino + "/acreditacion"));
    }
    if (lado == c.obligacion().acreedor() || lado == Lado.FUNCIONARIO) {
      acciones.add(new Accion("INFORMAR_CUMPLIMIENTO", "POST", camino + "/informe"));
    }
  }
}
