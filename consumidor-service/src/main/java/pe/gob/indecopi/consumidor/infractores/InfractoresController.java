package pe.gob.indecopi.consumidor.infractores;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.infractores.Infractores.Filtro;
import pe.gob.indecopi.consumidor.reclamo.Sector;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.registro.Palabras;
import tools.jackson.databind.json.JsonMapper;

/** The register of sanctioned providers, open to everybody and free (Ley 29571, art. 119). */
@RestController
@Tag(name = "Infractores")
@SecurityRequirements
class InfractoresController {
  private static final int PUESTOS = 100;

  private final Infractores infractores;
  private final JsonMapper json;

  InfractoresController(Infractores infractores, JsonMapper json) {
    this.infractores = infractores;
    this.json = json;
  }

  @Operation(
      operationId = "buscarInfractores",
      summary = "Proveedores sancionados, mientras están en el registro",
      description =
          "Por RUC de empresa, por comienzos de palabras del nombre, sin tildes, o por rubro. Una"
              + " infracción está cuatro años desde la fecha de su resolución firme y sale en su día, o"
              + " cuando se anula.")
  @GetMapping("/infractores")
  Pagina<InfractorVista> buscar(
      @Parameter(example = "20999999981") @RequestParam(required = false) @Nullable String ruc,
      @RequestParam(required = false) @Nullable String texto,
      @RequestParam(required = false) @Nullable Sector sector,
      Cursor cursor) {
    var filtro = new Filtro(documento(ruc), Palabras.buscadas(texto), nombre(sector));
    var halladas = infractores.buscar(filtro, cursor.despues(), cursor.limite() + 1);
    var pagina = cursor.pagina(halladas, Infraccion::id);
    return new Pagina<>(
        pagina.datos().stream().map(InfractorVista::de).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verInfractor", summary = "Una infracción del registro")
  @GetMapping("/infractores/{id}")
  InfractorVista ver(@PathVariable String id) {
    return infractores
        .buscar(id)
        .map(InfractorVista::de)
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No está en el registro.", "It is not in the register.")));
  }

  @Operation(
      operationId = "verRankingDeInfractores",
      summary = "Los proveedores más sancionados, en todo o en un rubro",
      description = "Por infracciones vigentes, y a igual número por UIT.")
  @GetMapping("/infractores/ranking")
  Pagina<Escalafon.Puesto> ranking(
      @RequestParam(required = false) @Nullable Sector sector,
      @RequestParam(required = false, defaultValue = "20") int primeros) {
    if (primeros < 1 || primeros > PUESTOS) {
      throw invalido("primeros", Texto.de("De 1 a " + PUESTOS, "From 1 to " + PUESTOS));
    }
    var escalafon = new Escalafon();
    infractores.cada(new Filtro(null, List.of(), nombre(sector)), escalafon::contar);
    return new Pagina<>(escalafon.primeros(primeros), null);
  }

  @Operation(
      operationId = "descargarInfractoresEnCsv",
      summary = "El registro entero, como datos abiertos en CSV")
  @ApiResponse(
      responseCode = "200",
      description = "Una línea por sanción",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @GetMapping(path = "/infractores.csv", produces = "text/csv")
  void csv(HttpServletResponse respuesta) throws IOException {
    abrir(respuesta, "infractores.csv", "text/csv;charset=UTF-8");
    var escritor = respuesta.getWriter();
    escritor.print(DatosAbiertos.CABECERA + "\r\n");
    infractores.cada(
        Filtro.TODO,
        i ->
            DatosAbiertos.lineas(InfractorVista.de(i))
                .forEach(linea -> escritor.print(linea + "\r\n")));
  }

  @Operation(
      operationId = "descargarInfractoresEnJson",
      summary = "El registro entero, como datos abiertos en JSON")
  @ApiResponse(
      responseCode = "200",
      description = "Una lista de infracciones",
      content =
          @Content(
              mediaType = "application/json",
              array = @ArraySchema(schema = @Schema(implementation = InfractorVista.class))))
  @GetMapping(path = "/infractores.json", produces = MediaType.APPLICATION_JSON_VALUE)
  void json(HttpServletResponse respuesta) throws IOException {
    abrir(respuesta, "infractores.json", MediaType.APPLICATION_JSON_VALUE);
    try (var escritor = json.createGenerator(respuesta.getOutputStream())) {
      escritor.writeStartArray();
      infractores.cada(Filtro.TODO, i -> escritor.writePOJO(InfractorVista.de(i)));
      escritor.writeEndArray();
    }
  }

  private static void abrir(HttpServletResponse respuesta, String nombre, String tipo) {
    respuesta.setContentType(tipo);
    respuesta.setHeader("X-Content-Type-Options", "nosniff");
    respuesta.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + nombre + "\"");
  }

  private static @Nullable String nombre(@Nullable Sector sector) {
    return sector == null ? null : sector.name();
  }

  /** A RUC that begins with 10 contains a DNI: nobody is found by it (Ley 29733). */
  private static @Nullable String documento(@Nullable String ruc) {
    if (ruc == null) {
      return null;
    }
    if (!ruc.matches("20[0-9]{9}")) {
      throw invalido(
          "ruc",
          Texto.de(
              "Un RUC de empresa, que empieza con 20", "A company's RUC, that begins with 20"));
    }
    return "RUC:" + ruc;
  }

  private static Rechazo invalido(String parametro, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        detalle,
        List.of(new Falta("/" + parametro, detalle)),
        Map.of("parametro", parametro));
  }
}
