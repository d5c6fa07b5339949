package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binds request bodies to records, strictly: every fault at once, each with its pointer, in one
 * {@code solicitud-invalida}. A component without {@code @Nullable} is required. Parts that are
 * {@link pe.gob.indecopi.platform.problema.Validable} are asked for their rules as well.
 *
 * <p>Controllers rarely call it: a {@code @RequestBody} record, or a {@code @RequestBody JsonNode}
 * whose type is known later, is read through it.
 */
public final class Entrada {

  static final int HONDURA = 32;
  private static final Texto MAL = Texto.de("La solicitud tiene errores", "The request has faults");

  private final JsonMapper arboles = mapaDeArboles();
  private final ObjectReader lector;

  /**
   * Binds with this mapper.
   *
   * @param mapper how values are written in JSON; unknown fields are judged here, not by it
   */
  public Entrada(JsonMapper mapper) {
    this.lector =
        mapper
            .reader()
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /** Reads a body as bytes. */
  public <T> T leer(byte[] cuerpo, Class<T> tipo) {
    return leer(arbol(cuerpo), tipo);
  }

  /** Reads a body, or a part of one, that was parsed already. */
  public <T> T leer(JsonNode cuerpo, Class<T> tipo) {
    return leer(cuerpo, (Type) tipo);
  }

  /** The same for a generic type, such as {@code Solicitud<MateriaDeMarca>}. */
  public <T> T leer(JsonNode cuerpo, Type tipo) {
    return leer(cuerpo, Formas.de(tipo), Formas.java(tipo));
  }

  /** Reads a body whose type one of its properties tells. */
  public <T> T leer(JsonNode cuerpo, Segun segun) {
    var cual = cuerpo.path(segun.propiedad());
    var tipo = segun.casos().getOrDefault(cual.isString() ? cual.stringValue() : "", Object.class);
    return leer(cuerpo, segun.forma(), Formas.java(tipo));
  }

  /**
   * Parses a body: no field twice, not too deep, nothing after it.
   *
   * @throws Rechazo {@code solicitud-invalida} if it is not such JSON
   */
  public JsonNode arbol(byte[] cuerpo) {
    try {
      var arbol = arboles.readTree(cuerpo);
      if (arbol.isMissingNode()) {
        throw invalida(Texto.de("falta el cuerpo de la solicitud", "the request has no body"));
      }
      return arbol;
    } catch (StreamConstraintsException excedida) {
      throw invalida(
          Texto.de(
              "el JSON excede los límites de anidamiento o tamaño",
              "the JSON exceeds the limits of nesting or size"));
    } catch (JacksonException malFormado) {
      throw invalida(malFormado(malFormado));
    }
  }

  private <T> T leer(JsonNode cuerpo, Forma forma, JavaType tipo) {
    var faltas = new Faltas();
    new Juez(faltas, lector).juzgar(cuerpo, forma, "");
    faltas.lanzarSiHay(Codigos.SOLICITUD_INVALIDA, MAL);
    try {
      return lector.forType(tipo).readValue(cuerpo);
    } catch (JacksonException rota) {
      Ligadura.anotar(rota, faltas);
      faltas.lanzarSiHay(Codigos.SOLICITUD_INVALIDA, MAL);
      throw new IllegalStateException("a fault was noted above", rota);
    }
  }

  private static Texto malFormado(JacksonException malFormado) {
    var lugar = malFormado.getLocation();
    if (lugar == null || lugar.getLineNr() < 1) {
      return Texto.de("no es JSON bien formado", "is not well-formed JSON");
    }
    var linea = lugar.getLineNr();
    var columna = lugar.getColumnNr();
    return Texto.de(
        "no es JSON bien formado (línea " + linea + ", columna " + columna + ")",
        "is not well-formed JSON (line " + linea + ", column " + columna + ")");
  }

  private static Rechazo invalida(Texto detalle) {
    return new Rechazo(Codigos.SOLICITUD_INVALIDA, MAL, List.of(new Falta("", detalle)), Map.of());
  }

  private static JsonMapper mapaDeArboles() {
    var limites =
        StreamReadConstraints.builder()
            .maxNestingDepth(HONDURA)
            .maxNumberLength(100)
            .maxNameLength(1_000)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limites).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();
  }
}
