package pe.gob.indecopi.signos.busqueda;

import java.util.List;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.semejanza.indice.Hallazgo;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;
import pe.gob.indecopi.signos.semejanza.indice.IndiceEnObra;
import pe.gob.indecopi.signos.semejanza.indice.Pregunta;

/** Asks an index, or says that there is none yet: never half of what there is. */
final class Consultas {
  private Consultas() {}

  static List<Hallazgo> buscar(IndiceAlDia indice, Pregunta pregunta) {
    try {
      return indice.buscar(pregunta);
    } catch (IndiceEnObra enObra) {
      throw new Rechazo(
          Codigos.SERVICIO_NO_DISPONIBLE,
          Texto.de(
              "El índice de signos se está construyendo; vuelva en unos minutos.",
              "The index of signs is being built; come back in some minutes."));
    }
  }
}
