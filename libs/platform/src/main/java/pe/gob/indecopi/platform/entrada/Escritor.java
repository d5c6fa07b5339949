package pe.gob.indecopi.platform.entrada;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes forms as JSON Schema 2020-12, each named one once. */
final class Escritor {

  private static final JsonNodeFactory NODOS = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definiciones = new TreeMap<>();
  private final Map<String, Forma> nombradas = new TreeMap<>();
  private final String donde;
  private final boolean cerrado;

  /**
   * A writer.
   *
   * @param donde where references point to, as in {@code #/$defs/}
   * @param cerrado whether objects forbid further fields
   */
  Escritor(String donde, boolean cerrado) {
    this.donde = donde;
    this.cerrado = cerrado;
  }

  /** What was referred to while writing, by name. */
  Map<String, ObjectNode> definiciones() {
    return definiciones;
  }

  ObjectNode escribir(Forma forma) {
    return switch (forma) {
      case Forma.Referencia referencia -> escribir(Formas.resolver(referencia));
      case Forma.Objeto objeto -> referir(objeto.nombre(), objeto);
      case Forma.Alternativas familia -> referir(familia.nombre(), familia);
      case Forma.Enumeracion enumeracion -> referir(enumeracion.nombre(), enumeracion);
      case Forma.Lista lista -> lista(lista);
      case Forma.Mapa mapa -> de("object").set("additionalProperties", escribir(mapa.valor()));
      case Forma.Cadena cadena -> cadena(cadena);
      case Forma.Numero numero -> numero(numero);
      case Forma.Booleano _ -> de("boolean");
      case Forma.Libre libre -> libre.objeto() ? de("object") : NODOS.objectNode();
    };
  }

  private ObjectNode referir(String nombre, Forma forma) {
    var previa = nombradas.putIfAbsent(nombre, forma);
    if (previa == null) {
      definiciones.put(nombre, cuerpo(forma));
    } else if (!previa.equals(forma)) {
      throw new IllegalArgumentException(
          "two types are called " + nombre + " in the schema; name one with @Schema(name = …)");
    }
    return NODOS.objectNode().put("$ref", donde + nombre);
  }

  private ObjectNode cuerpo(Forma forma) {
    return switch (forma) {
      case Forma.Objeto objeto -> objeto(objeto);
      case Forma.Alternativas familia -> alternativas(familia);
      case Forma.Enumeracion enumeracion -> {
        var nodo = describir(de("string"), enumeracion.descripcion());
        enumeracion.valores().forEach(nodo.putArray("enum")::add);
        yield nodo;
      }
      default -> escribir(forma);
    };
  }

  private ObjectNode objeto(Forma.Objeto objeto) {
    var nodo = describir(de("object"), objeto.descripcion());
    var propiedades = nodo.putObject("properties");
    var obligatorios = NODOS.arrayNode();
    objeto
        .campos()
        .forEach(
            (nombre, campo) -> {
              propiedades.set(nombre, campo(campo));
              if (campo.obligatorio()) {
                obligatorios.add(nombre);
              }
            });
    if (!obligatorios.isEmpty()) {
      nodo.set("required", obligatorios);
    }
    if (cerrado) {
      nodo.put("additionalProperties", false);
    }
    return nodo;
  }

  private ObjectNode campo(Forma.Campo campo) {
    var nodo = describir(escribir(campo.forma()), campo.descripcion());
    if (campo.ejemplo() != null) {
      nodo.putArray("examples").add(ejemplo(campo.ejemplo(), campo.forma()));
    }
    return nodo;
  }

  /** An annotation holds text; of a number, a list or an object it is the JSON. */
  private static JsonNode ejemplo(String ejemplo, Forma forma) {
    return switch (forma) {
      case Forma.Cadena _ -> NODOS.stringNode(ejemplo);
      case Forma.Referencia referencia
          when Formas.resolver(referencia) instanceof Forma.Enumeracion ->
          NODOS.stringNode(ejemplo);
      default -> JsonMapper.shared().readTree(ejemplo);
    };
  }

  private ObjectNode alternativas(Forma.Alternativas familia) {
    var nodo = describir(NODOS.objectNode(), familia.descripcion());
    var casos = nodo.putArray("oneOf");
    var discriminador = NODOS.objectNode().put("propertyName", familia.propiedad());
    var mapa = discriminador.putObject("mapping");
    familia
        .casos()
        .forEach(
            (valor, caso) -> {
              casos.add(referir(caso.nombre(), caso));
              mapa.put(valor, donde + caso.nombre());
            });
    nodo.set("discriminator", discriminador);
    return nodo;
  }

  private ObjectNode lista(Forma.Lista lista) {
    var nodo = de("array");
    nodo.set("items", escribir(lista.elemento()));
    limites(nodo, "minItems", lista.minimo(), "maxItems", lista.maximo());
    if (lista.sinRepetir()) {
      nodo.put("uniqueItems", true);
    }
    return nodo;
  }

  private static ObjectNode cadena(Forma.Cadena cadena) {
    var nodo = de("string");
    limites(nodo, "minLength", cadena.minimo(), "maxLength", cadena.maximo());
    if (cadena.patron() != null) {
      nodo.put("pattern", cadena.patron().pattern());
    }
    if (cadena.formato() != null) {
      nodo.put("format", cadena.formato().nombre());
    }
    if (!cadena.valores().isEmpty()) {
      cadena.valores().forEach(nodo.putArray("enum")::add);
    }
    return nodo;
  }

  private static ObjectNode numero(Forma.Numero numero) {
    var nodo = de(numero.entero() ? "integer" : "number");
    if (numero.entero() && largo(numero)) {
      nodo.put("format", "int64");
      return nodo;
    }
    limite(nodo, "minimum", numero.minimo(), Integer.MIN_VALUE);
    limite(nodo, "maximum", numero.maximo(), Integer.MAX_VALUE);
    if (numero.entero() && numero.maximo() != null) {
      nodo.put("format", corto(numero.maximo()) ? "int32" : "int64");
    }
    return nodo;
  }

  private static boolean largo(Forma.Numero numero) {
    return BigDecimal.valueOf(Long.MIN_VALUE).equals(numero.minimo())
        && BigDecimal.valueOf(Long.MAX_VALUE).equals(numero.maximo());
  }

  private static boolean corto(BigDecimal limite) {
    return limite.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  private static void limite(
      ObjectNode nodo, String nombre, @Nullable BigDecimal limite, int porDefecto) {
    if (limite != null && limite.compareTo(BigDecimal.valueOf(porDefecto)) != 0) {
      nodo.put(nombre, limite.longValue());
    }
  }

  private static void limites(ObjectNode nodo, String menor, int minimo, String mayor, int maximo) {
    if (minimo > 0) {
      nodo.put(menor, minimo);
    }
    if (maximo < Integer.MAX_VALUE) {
      nodo.put(mayor, maximo);
    }
  }

  private static ObjectNode de(String tipo) {
    return NODOS.objectNode().put("type", tipo);
  }

  private static ObjectNode describir(ObjectNode nodo, @Nullable String descripcion) {
    return descripcion == null ? nodo : nodo.put("description", descripcion);
  }
}
