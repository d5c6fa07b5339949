package pe.gob.indecopi.platform.almacen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The update that makes one document of another: {@code $set} and {@code $unset} of the dotted
 * paths that differ, list elements by their index, never a replacement of what did not change. Only
 * a list that became shorter is set as a whole.
 *
 * @param poner path and new value
 * @param quitar path of what goes
 */
record Diferencia(Document poner, Document quitar) {

  /** What changes from one to the other. */
  static Diferencia de(Map<String, Object> antes, Map<String, Object> despues) {
    var diferencia = new Diferencia(new Document(), new Document());
    diferencia.documento("", antes, despues);
    return diferencia;
  }

  /** Whether nothing changes. */
  boolean vacia() {
    return poner.isEmpty() && quitar.isEmpty();
  }

  /** The update for the store; an empty one is not valid there. */
  Document actualizacion() {
    var actualizacion = new Document();
    if (!poner.isEmpty()) {
      actualizacion.put("$set", poner);
    }
    if (!quitar.isEmpty()) {
      actualizacion.put("$unset", quitar);
    }
    return actualizacion;
  }

  private void documento(String ruta, Map<?, ?> antes, Map<?, ?> despues) {
    for (var campo : antes.keySet()) {
      if (!despues.containsKey(campo)) {
        quitar.put(ruta + campo, "");
      }
    }
    despues.forEach(
        (campo, valor) -> {
          if (antes.containsKey(campo)) {
            valor(ruta + campo, antes.get(campo), valor);
          } else {
            poner.put(ruta + campo, valor);
          }
        });
  }

  private void valor(String ruta, @Nullable Object antes, @Nullable Object despues) {
    if (antes == despues || Objects.equals(antes, despues)) {
      return;
    }
    if (antes instanceof Map<?, ?> a && despues instanceof Map<?, ?> d) {
      documento(ruta + ".", a, d);
    } else if (antes instanceof List<?> a && despues instanceof List<?> d && d.size() >= a.size()) {
      lista(ruta + ".", a, d);
    } else {
      poner.put(ruta, despues);
    }
  }

  private void lista(String ruta, List<?> antes, List<?> despues) {
    for (var i = 0; i < antes.size(); i++) {
      valor(ruta + i, antes.get(i), despues.get(i));
    }
    for (var i = antes.size(); i < despues.size(); i++) {
      poner.put(ruta + i, despues.get(i));
    }
  }
}
