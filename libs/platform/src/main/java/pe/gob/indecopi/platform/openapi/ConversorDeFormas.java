package pe.gob.indecopi.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import pe.gob.indecopi.platform.entrada.Esquemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes our records in the OpenAPI file by the same reading that binds requests; every other
 * type is left to springdoc.
 */
final class ConversorDeFormas implements ModelConverter {

  private final Map<String, ObjectNode> definidos = new ConcurrentHashMap<>();

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType tipo, ModelConverterContext contexto, Iterator<ModelConverter> siguientes) {
    var java = tipo(tipo.getType());
    if (java instanceof Class<?> clase && JsonNode.class.isAssignableFrom(clase)) {
      return clase == ObjectNode.class ? new JsonSchema().typesItem("object") : new JsonSchema();
    }
    var componentes = Esquemas.componentes(java);
    if (componentes.isPresent()) {
      componentes
          .get()
          .nombrados()
          .forEach((nombre, esquema) -> definir(nombre, esquema, contexto));
      return esquema(componentes.get().raiz());
    }
    return siguientes.hasNext() ? siguientes.next().resolve(tipo, contexto, siguientes) : null;
  }

  private void definir(String nombre, ObjectNode esquema, ModelConverterContext contexto) {
    var previo = definidos.putIfAbsent(nombre, esquema);
    if (previo != null && !previo.equals(esquema)) {
      throw new IllegalStateException(
          "two types are called " + nombre + " in openapi.json; name one with @Schema(name = …)");
    }
    contexto.defineModel(nombre, esquema(esquema));
  }

  @Override
  public boolean isOpenapi31() {
    return true;
  }

  static Schema<?> esquema(ObjectNode esquema) {
    try {
      return Json31.mapper().readValue(esquema.toString(), Schema.class);
    } catch (JsonProcessingException imposible) {
      throw new IllegalStateException("not a schema: " + esquema, imposible);
    }
  }

  /** A value as the model of OpenAPI keeps it. */
  static Object valor(JsonNode valor) {
    try {
      return Json31.mapper().readTree(valor.toString());
    } catch (JsonProcessingException imposible) {
      throw new IllegalStateException("not JSON: " + valor, imposible);
    }
  }

  /** Springdoc speaks of types in the words of Jackson 2, we in those of Java. */
  private static Type tipo(Type tipo) {
    return tipo instanceof JavaType java ? resolver(java).getType() : tipo;
  }

  private static ResolvableType resolver(JavaType java) {
    var parametros = new ResolvableType[java.containedTypeCount()];
    for (var i = 0; i < parametros.length; i++) {
      parametros[i] = resolver(java.containedType(i));
    }
    return parametros.length == 0
            || parametros.length != java.getRawClass().getTypeParameters().length
        ? ResolvableType.forClass(java.getRawClass())
        : ResolvableType.forClassWithGenerics(java.getRawClass(), parametros);
  }
}
