package pe.gob.indecopi.platform.almacen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Carries a change from one document to another: what differs between {@code antes} and {@code
 * despues} is done to {@code base}, and whatever else {@code base} holds stays. So the fields that
 * a newer release wrote survive the writes of an older one, at every depth.
 */
final class Fusion {
  private static final List<String> NOMBRES_DE_ELEMENTO = List.of("id", "folio", "n", "codigo");

  private Fusion() {}

  /** A new document; the three given ones are not touched. */
  static Document de(
      Map<String, Object> base, Map<String, Object> antes, Map<String, Object> despues) {
    var fusion = new Document(base);
    var campos = new LinkedHashSet<>(antes.keySet());
    campos.addAll(despues.keySet());
    for (var campo : campos) {
      if (!despues.containsKey(campo)) {
        fusion.remove(campo);
      } else if (!antes.containsKey(campo)
          || !Objects.equals(antes.get(campo), despues.get(campo))) {
        fusion.put(campo, valor(base.get(campo), antes.get(campo), despues.get(campo)));
      }
    }
    return fusion;
  }

  private static @Nullable Object valor(
      @Nullable Object base, @Nullable Object antes, @Nullable Object despues) {
    if (base instanceof Map<?, ?> && despues instanceof Map<?, ?>) {
      return de(mapa(base), antes instanceof Map<?, ?> ? mapa(antes) : Map.of(), mapa(despues));
    }
    if (base instanceof List<?> b
        && antes instanceof List<?> a
        && despues instanceof List<?> d
        && b.size() == a.size()) {
      return lista(b, a, d);
    }
    return despues;
  }

  private static List<@Nullable Object> lista(List<?> base, List<?> antes, List<?> despues) {
    var fusion = new ArrayList<@Nullable Object>(despues.size());
    var enOrden = despues.size() >= antes.size() && mismosNombres(antes, despues);
    for (var i = 0; i < despues.size(); i++) {
      var j = enOrden ? i : indice(antes, despues.get(i));
      fusion.add(
          j < 0 || j >= antes.size()
              ? despues.get(i)
              : elemento(base.get(j), antes.get(j), despues.get(i)));
    }
    return fusion;
  }

  private static @Nullable Object elemento(
      @Nullable Object base, @Nullable Object antes, @Nullable Object despues) {
    return Objects.equals(antes, despues) ? base : valor(base, antes, despues);
  }

  private static boolean mismosNombres(List<?> antes, List<?> despues) {
    for (var i = 0; i < antes.size(); i++) {
      if (!Objects.equals(nombre(antes.get(i)), nombre(despues.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Where an element stood before: the same name, or, for one without a name, the same value. */
  private static int indice(List<?> antes, @Nullable Object elemento) {
    var nombre = nombre(elemento);
    for (var j = 0; j < antes.size(); j++) {
      if (nombre != null
          ? nombre.equals(nombre(antes.get(j)))
          : Objects.equals(elemento, antes.get(j))) {
        return j;
      }
    }
    return -1;
  }

  private static @Nullable Object nombre(@Nullable Object elemento) {
    if (elemento instanceof Map<?, ?> mapa) {
      for (var campo : NOMBRES_DE_ELEMENTO) {
        if (mapa.get(campo) != null) {
          return mapa.get(campo);
        }
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // documents hold string keys alone
  private static Map<String, Object> mapa(Object valor) {
    return (Map<String, Object>) valor;
  }
}
