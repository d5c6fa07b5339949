package pe.gob.indecopi.platform.entrada;

import java.util.stream.Collectors;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.core.JacksonException;

/** Turns what a constructor refused while binding into a fault with its pointer. */
final class Ligadura {

  private Ligadura() {}

  static void anotar(JacksonException rota, Faltas faltas) {
    var puntero = rota.getPath().stream().map(Ligadura::paso).collect(Collectors.joining());
    for (Throwable causa = rota; causa != null; causa = causa.getCause()) {
      if (causa instanceof Rechazo rechazo) {
        anotar(rechazo, puntero, faltas);
        return;
      }
    }
    faltas.agregar(puntero, Texto.de("no es un valor admitido", "is not an admissible value"));
  }

  private static void anotar(Rechazo rechazo, String puntero, Faltas faltas) {
    if (rechazo.faltas().isEmpty()) {
      faltas.agregar(puntero, rechazo.detalle());
    }
    rechazo.faltas().forEach(una -> faltas.agregar(puntero + una.puntero(), una.detalle()));
  }

  private static String paso(JacksonException.Reference paso) {
    var nombre = paso.getPropertyName();
    return nombre == null ? "/" + paso.getIndex() : Faltas.paso(nombre);
  }
}
