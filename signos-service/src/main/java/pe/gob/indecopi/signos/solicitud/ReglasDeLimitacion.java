package pe.gob.indecopi.signos.solicitud;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * What a limitation must be: goods, services or whole classes are taken away, and nothing is added,
 * for no change may widen what was asked (Decisión 486, art. 143). What only says a good in other
 * words is not judged here: it is added, and the office may suggest it by its observation.
 */
final class ReglasDeLimitacion {
  private ReglasDeLimitacion() {}

  /** Notes what is wrong with it; pointers from the root of the request. */
  static void validar(List<ClasePedida> pedidas, List<ClasePedida> quedan, Faltas faltas) {
    var vistas = new HashSet<Integer>();
    for (var i = 0; i < quedan.size(); i++) {
      var queda = quedan.get(i);
      var puntero = "/datos/clases/" + i;
      if (!vistas.add(queda.clase())) {
        faltas.agregar(
            puntero + "/clase", Texto.de("La clase está repetida.", "The class is repeated."));
      } else {
        clase(pedidas, queda, puntero, faltas);
      }
    }
    if (igual(pedidas, quedan)) {
      faltas.agregar(
          "/datos/clases",
          Texto.de(
              "Es lo mismo que ya pide; quite algo.",
              "That is what is asked; take something away."));
    }
  }

  private static void clase(
      List<ClasePedida> pedidas, ClasePedida queda, String puntero, Faltas faltas) {
    var pedida = pedidas.stream().filter(p -> p.clase() == queda.clase()).findFirst();
    if (pedida.isEmpty()) {
      faltas.agregar(
          puntero + "/clase",
          Texto.de(
              "La solicitud no pide la clase %d y no puede ampliarse (Decisión 486, art. 143)."
                  .formatted(queda.clase()),
              "The application does not ask class %d and cannot be widened (Decisión 486, art. 143)."
                  .formatted(queda.clase())));
      return;
    }
    for (var j = 0; j < queda.productos().size(); j++) {
      if (!pedida.get().productos().contains(queda.productos().get(j))) {
        faltas.agregar(
            puntero + "/productos/" + j,
            Texto.de(
                "No está entre lo que se pidió en la clase %d (Decisión 486, art. 143)."
                    .formatted(queda.clase()),
                "It is not among what was asked in class %d (Decisión 486, art. 143)."
                    .formatted(queda.clase())));
      }
    }
  }

  private static boolean igual(List<ClasePedida> pedidas, List<ClasePedida> quedan) {
    return llanas(pedidas).equals(llanas(quedan));
  }

  private static Set<List<Object>> llanas(List<ClasePedida> clases) {
    var llanas = new HashSet<List<Object>>();
    clases.forEach(c -> c.productos().forEach(p -> llanas.add(List.of(c.clase(), p))));
    return llanas;
  }
}
