package pe.gob.indecopi.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.method.HandlerMethod;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.ConEtiqueta;
import pe.gob.indecopi.platform.web.Cursor;

/**
 * Writes what the contract demands of every operation of a kind: the key of a POST that needs a
 * user, {@code If-Match} of what changes or deletes, the parameters of a list, and the problems.
 */
final class Cabeceras implements GlobalOperationCustomizer {

  static final String PROBLEMA = "#/components/responses/Problema";
  private static final int LARGO_DE_CLAVE = 255;

  @Override
  public Operation customize(Operation operacion, HandlerMethod metodo) {
    if (metodo.hasMethodAnnotation(PostMapping.class) && exigeUsuario(metodo)) {
      agregar(
          operacion,
          cabecera("Idempotency-Key", true, "Clave propia de esta solicitud, de 1 a 255 ASCII")
              .schema(
                  new StringSchema()
                      .minLength(1)
                      .maxLength(LARGO_DE_CLAVE)
                      .pattern("^[\\x20-\\x7E]+$")));
      problemas(operacion, "409", "422");
    }
    if (metodo.hasMethodAnnotation(PutMapping.class)
        || metodo.hasMethodAnnotation(PatchMapping.class)
        || metodo.hasMethodAnnotation(DeleteMapping.class)
        || metodo.hasMethodAnnotation(ConEtiqueta.class)) {
      agregar(operacion, cabecera("If-Match", true, "ETag de lo que se vio"));
      problemas(operacion, "412", "428");
    }
    if (tiene(metodo, Cursor.class)) {
      agregar(operacion, limite());
      agregar(operacion, consulta("despues", "Cursor de la página siguiente, opaco"));
    }
    problemas(operacion, "400", "default");
    return operacion;
  }

  /** Notes that the operation may be answered with a problem of these statuses. */
  static void problemas(Operation operacion, String... estados) {
    if (operacion.getResponses() == null) {
      operacion.setResponses(new ApiResponses());
    }
    for (var estado : estados) {
      operacion.getResponses().computeIfAbsent(estado, _ -> new ApiResponse().$ref(PROBLEMA));
    }
  }

  private static boolean exigeUsuario(HandlerMethod metodo) {
    return Arrays.stream(metodo.getMethodParameters())
        .anyMatch(uno -> uno.getParameterType() == Usuario.class && !uno.isOptional());
  }

  private static boolean tiene(HandlerMethod metodo, Class<?> tipo) {
    return Arrays.stream(metodo.getMethodParameters())
        .map(MethodParameter::getParameterType)
        .anyMatch(tipo::equals);
  }

  private static void agregar(Operation operacion, Parameter parametro) {
    var previos =
        operacion.getParameters() == null ? List.<Parameter>of() : operacion.getParameters();
    if (previos.stream().noneMatch(uno -> parametro.getName().equalsIgnoreCase(uno.getName()))) {
      operacion.addParametersItem(parametro);
    }
  }

  private static Parameter cabecera(String nombre, boolean exigida, String descripcion) {
    return new Parameter()
        .in("header")
        .name(nombre)
        .required(exigida)
        .description(descripcion)
        .schema(new StringSchema());
  }

  private static Parameter consulta(String nombre, String descripcion) {
    return new Parameter()
        .in("query")
        .name(nombre)
        .required(false)
        .description(descripcion)
        .schema(new StringSchema());
  }

  private static Parameter limite() {
    Schema<?> entero =
        new IntegerSchema().minimum(BigDecimal.ONE).maximum(new BigDecimal("200"))._default(50);
    return consulta("limite", "Cuántos por página").schema(entero);
  }
}
