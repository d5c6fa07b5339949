package pe.gob.indecopi.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.entrada.Esquemas;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;

/** Writes what every service has in common into its OpenAPI file. */
final class Comun implements GlobalOpenApiCustomizer {

  private static final String TOKEN = "token";
  private static final String JSON = "application/json";
  private static final String COMPONENTES = "#/components/schemas/";

  private final List<RutasPublicas> publicas;
  private final List<CuerpoSegun> cuerpos;
  private final List<CampoSegun> campos;

  Comun(List<RutasPublicas> publicas, List<CuerpoSegun> cuerpos, List<CampoSegun> campos) {
    this.publicas = List.copyOf(publicas);
    this.cuerpos = List.copyOf(cuerpos);
    this.campos = List.copyOf(campos);
  }

  @Override
  public void customise(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(new Components());
    }
    componentes(api.getComponents());
    campos.forEach(campo -> campo(api.getComponents(), campo));
    if (api.getPaths() != null) {
      cuerpos.forEach(cuerpo -> cuerpo(api, cuerpo));
      api.getPaths()
          .forEach(
              (ruta, item) ->
                  item.readOperationsMap()
                      .forEach((metodo, operacion) -> seguridad(metodo, ruta, operacion)));
    }
    if (api.getComponents().getSchemas() != null) {
      api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }
  }

  private static void componentes(Components componentes) {
    componentes.addSecuritySchemes(
        TOKEN,
        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
    componentes.addResponses(
        "Problema",
        new ApiResponse()
            .description("Rechazo, con todas las faltas de la solicitud (RFC 9457)")
            .content(contenido("application/problem+json", Problema.class.getSimpleName())));
    for (var tipo : List.of(Problema.class, Dinero.class, Persona.class)) {
      agregar(componentes, Esquemas.componentes(tipo).orElseThrow());
    }
  }

  private static void cuerpo(OpenAPI api, CuerpoSegun cuerpo) {
    var item = api.getPaths().get(cuerpo.ruta());
    var operacion =
        item == null ? null : item.readOperationsMap().get(HttpMethod.valueOf(cuerpo.metodo()));
    if (operacion == null) {
      throw new IllegalStateException("no operation " + cuerpo.metodo() + " " + cuerpo.ruta());
    }
    agregar(api.getComponents(), Esquemas.componentes(cuerpo.segun()));
    var tipo = new MediaType().schema(new Schema<>().$ref(COMPONENTES + cuerpo.segun().nombre()));
    cuerpo
        .ejemplos()
        .forEach(
            (nombre, ejemplo) ->
                tipo.addExamples(nombre, new Example().value(ConversorDeFormas.valor(ejemplo))));
    var contenido = new Content().addMediaType(JSON, tipo);
    operacion.setRequestBody(new RequestBody().required(true).content(contenido));
  }

  private static void campo(Components componentes, CampoSegun campo) {
    var esquemas = componentes.getSchemas();
    var dueno = esquemas == null ? null : esquemas.get(campo.esquema());
    if (dueno == null) {
      throw new IllegalStateException("no schema " + campo.esquema());
    }
    var formas = campo.formas().stream().map(f -> Esquemas.componentes(f).orElseThrow()).toList();
    formas.forEach(forma -> agregar(componentes, forma));
    var casos = formas.stream().<Schema<?>>map(f -> ConversorDeFormas.esquema(f.raiz())).toList();
    if (!casos.isEmpty()) {
      dueno.addProperty(campo.campo(), casos.size() == 1 ? casos.getFirst() : alternativas(casos));
    }
  }

  /**
   * Any of them: two procedures may ask the same, and a reader must not have to tell them apart.
   */
  private static Schema<?> alternativas(List<Schema<?>> casos) {
    var una = new Schema<>();
    casos.forEach(una::addAnyOfItem);
    return una;
  }

  private static void agregar(Components componentes, Esquemas.Componentes nuevos) {
    nuevos
        .nombrados()
        .forEach(
            (nombre, esquema) ->
                componentes.addSchemas(nombre, ConversorDeFormas.esquema(esquema)));
  }

  private static Content contenido(String tipo, String esquema) {
    return new Content()
        .addMediaType(tipo, new MediaType().schema(new Schema<>().$ref(COMPONENTES + esquema)));
  }

  private void seguridad(HttpMethod metodo, String ruta, Operation operacion) {
    if (publicas.stream().anyMatch(unas -> unas.abren(metodo.name(), ruta))) {
      operacion.setSecurity(List.of());
    } else {
      operacion.setSecurity(List.of(new SecurityRequirement().addList(TOKEN)));
      Cabeceras.problemas(operacion, "401", "403");
    }
  }
}
