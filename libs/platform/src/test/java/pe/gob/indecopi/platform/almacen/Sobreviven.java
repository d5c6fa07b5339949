package pe.gob.indecopi.platform.almacen;

import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** Counts, by a rule of its own, how many unknown fields a change must leave in place. */
final class Sobreviven {
  private Sobreviven() {}

  static int contar(Object valor) {
    return switch (valor) {
      case Document d ->
          (d.containsKey("desconocido") ? 1 : 0)
              + d.values().stream().mapToInt(Sobreviven::contar).sum();
      case List<?> l -> l.stream().mapToInt(Sobreviven::contar).sum();
      default -> 0;
    };
  }

  /** One in every document that was there before and is still there. */
  static int esperados(Object antes, Object despues) {
    return switch (despues) {
      case Document d when antes instanceof Document a ->
          1
              + d.keySet().stream()
                  .filter(a::containsKey)
                  .mapToInt(campo -> esperados(a.get(campo), d.get(campo)))
                  .sum();
      case List<?> d when antes instanceof List<?> a -> lista(a, d);
      default -> 0;
    };
  }

  private static int lista(List<?> antes, List<?> despues) {
    var enOrden = despues.size() >= antes.size();
    for (var i = 0; enOrden && i < antes.size(); i++) {
      enOrden = Objects.equals(nombre(antes.get(i)), nombre(despues.get(i)));
    }
    var suma = 0;
    for (var i = 0; i < despues.size(); i++) {
      var par = enOrden ? (i < antes.size() ? antes.get(i) : null) : par(antes, despues.get(i));
      suma += par == null ? 0 : esperados(par, despues.get(i));
    }
    return suma;
  }

  private static Object par(List<?> antes, Object elemento) {
    return antes.stream()
        .filter(
            a -> nombre(elemento) == null ? a.equals(elemento) : nombre(elemento).equals(nombre(a)))
        .findFirst()
        .orElse(null);
  }

  private static Object nombre(Object elemento) {
    return elemento instanceof Document d ? d.get("id") : null;
  }
}
