package pe.gob.indecopi.consumidor.derivacion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays what somebody adds over what is known: field by field, and person by person in lists. */
final class Mezcla {
  private Mezcla() {}

  /** Neither of the two is changed. */
  static ObjectNode de(ObjectNode base, ObjectNode encima) {
    var mezcla = base.deepCopy();
    encima
        .properties()
        .forEach(
            campo -> mezcla.set(campo.getKey(), uno(base.get(campo.getKey()), campo.getValue())));
    return mezcla;
  }

  private static JsonNode uno(@org.jspecify.annotations.Nullable JsonNode base, JsonNode encima) {
    if (base instanceof ObjectNode debajo && encima instanceof ObjectNode nuevo) {
      return de(debajo, nuevo);
    }
    if (base instanceof ArrayNode debajo
        && encima instanceof ArrayNode nuevos
        && deObjetos(nuevos)) {
      return lista(debajo, nuevos);
    }
    return encima;
  }

  private static ArrayNode lista(ArrayNode base, ArrayNode encima) {
    var mezcla = base.deepCopy();
    for (var i = 0; i < encima.size(); i++) {
      if (i < base.size()) {
        mezcla.set(i, uno(base.get(i), encima.get(i)));
      } else {
        mezcla.add(encima.get(i));
      }
    }
    return mezcla;
  }

  private static boolean deObjetos(ArrayNode lista) {
    return lista.valueStream().allMatch(JsonNode::isObject);
  }
}
