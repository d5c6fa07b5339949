package pe.gob.indecopi.procedimientos.tramite;

import java.util.Optional;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo;

/** Other files that an act names: they are there, of the same organ, and fit for it. */
final class OtrosExpedientes {
  private final Expedientes expedientes;

  OtrosExpedientes(Expedientes expedientes) {
    this.expedientes = expedientes;
  }

  void exigir(Expediente e, Object datos) {
    var faltas = new Faltas();
    switch (datos) {
      case ActosDeArchivo.Acumular a ->
          faltar(
              "/datos/expediente",
              del(e, a.expediente()).filter(OtrosExpedientes::vive).isEmpty(),
              Texto.de(
                  "No hay tal expediente en trámite en este órgano (Ley 27444, art. 149).",
                  "There is no such open file in this organ (Ley 27444, art. 149)."),
              faltas);
      default -> {}
    }
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("El acto no cumple las reglas.", "The act does not meet the rules."));
  }

  private static void faltar(String puntero, boolean falta, Texto detalle, Faltas faltas) {
    if (falta) {
      faltas.agregar(puntero, detalle);
    }
  }

  private Optional<Expediente> del(Expediente e, String id) {
    return expedientes
        .buscar(id)
        .filter(otro -> !otro.id().equals(e.id()))
        .filter(otro -> otro.cabecera().numero().organo().equals(e.cabecera().numero().organo()));
  }

  private static boolean vive(Expediente e) {
    var estado = e.situacion().estado();
    return estado != Estado.CONCLUIDO && estado != Estado.NO_PRESENTADO && estado != Estado.FIRME;
  }
}
