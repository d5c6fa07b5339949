package pe.gob.indecopi.signos.figura;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import pe.gob.indecopi.platform.problema.Codigo;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.signos.figura.Figuras.Pedidas;
import pe.gob.indecopi.signos.viena.CodigoDeViena;

/** Looks an image up among the registered figures. Open to everybody; nothing is stored. */
@RestController
@Tag(name = "Búsqueda")
@SecurityRequirements
class FigurasController {
  /** Most that is answered to who only looks. */
  private static final int LIMITE = 20;

  private static final Texto AVISO =
      Texto.de(
          "Vista previa gratuita y sin valor oficial: ordena por parecido y no decide. La búsqueda"
              + " oficial es la de DSD-2.",
          "A free preview without official value: it orders by likeness and decides nothing. The"
              + " official search is that of DSD-2.");

  private static final String ARCHIVO = "archivo";
  private static final String VIENA = "viena";

  /** Codes of one search, at most. */
  private static final int CODIGOS = 50;

  private final LectorDeImagenes lector;
  private final FigurasDelRegistro figuras;
  private final RelojLegal reloj;

  FigurasController(LectorDeImagenes lector, FigurasDelRegistro figuras, RelojLegal reloj) {
    this.lector = lector;
    this.figuras = figuras;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "buscarFigurasSemejantes",
      summary = "Busca entre las figuras registradas las que se parecen a una imagen",
      description =
          "Una imagen PNG o JPEG de hasta 10 MB, o SVG de hasta 1 MB, en la parte «archivo»; códigos"
              + " de la Clasificación de Viena, separados por comas, en la parte «viena»; o ambas."
              + " No necesita token ni Idempotency-Key: no se guarda nada. Responde 20 a lo más, la"
              + " más parecida primero, y por qué. Ordena lo que conviene mirar y no decide nada.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schemaProperties = {
                        @SchemaProperty(
                            name = ARCHIVO,
                            schema = @Schema(type = "string", format = "binary")),
                        @SchemaProperty(
                            name = VIENA,
                            schema = @Schema(type = "string", example = "3.1.4,26.1.1"))
                      })))
  @ApiResponse(responseCode = "200", description = "Las que se parecen")
  @ApiResponse(responseCode = "422", ref = "#/components/responses/Problema")
  @PostMapping(path = "/semejantes/figuras", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  FigurasSemejantes buscar(MultipartHttpServletRequest solicitud) throws IOException {
    var codigos = codigos(solicitud.getParameterValues(VIENA));
    var archivo = archivo(solicitud);
    if (archivo == null && codigos.isEmpty()) {
      throw invalida(
          ARCHIVO,
          Texto.de("Envíe una imagen, o códigos de Viena", "Send one image, or codes of Vienna"));
    }
    var buscada = archivo == null ? null : Buscada.de(imagen(archivo));
    var hoy = reloj.hoy();
    return new FigurasSemejantes(
        buscada != null,
        hoy,
        figuras.buscar(new Pedidas(buscada, codigos, 0, LIMITE), hoy, Idioma.actual()),
        AVISO.en(Idioma.actual()));
  }

  /**
   * What was found.
   *
   * @param figura whether an image was sent that shows anything
   * @param al day on which the rights were looked at
   * @param datos the most alike first
   */
  record FigurasSemejantes(
      boolean figura, LocalDate al, List<FiguraParecida> datos, String aviso) {}

  private static @Nullable MultipartFile archivo(MultipartHttpServletRequest solicitud) {
    var partes = solicitud.getMultiFileMap().values().stream().flatMap(List::stream).toList();
    if (partes.isEmpty()) {
      return null;
    }
    if (partes.size() > 1 || !partes.getFirst().getName().equals(ARCHIVO)) {
      throw invalida(
          ARCHIVO,
          Texto.de("Envíe una sola imagen, de nombre archivo", "Send one image, named archivo"));
    }
    return partes.getFirst();
  }

  private Lienzo imagen(MultipartFile archivo) throws IOException {
    try {
      return lector.leer(archivo.getBytes(), dicho(archivo.getContentType()));
    } catch (ImagenRechazada r) {
      throw new Rechazo(
          codigo(r.motivo()),
          r.detalle(),
          List.of(new Falta("/" + ARCHIVO, r.detalle())),
          Map.of("motivo", r.motivo().name()));
    }
  }

  /** What the part claims to be; that it is bytes claims nothing. */
  private static @Nullable String dicho(@Nullable String tipo) {
    if (tipo == null || tipo.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE)) {
      return null;
    }
    return tipo.equals("image/jpg") ? MediaType.IMAGE_JPEG_VALUE : tipo;
  }

  private static Codigo codigo(ImagenRechazada.Motivo motivo) {
    return switch (motivo) {
      case NO_ES_IMAGEN, TIPO_FALSO -> Codigos.TIPO_NO_ADMITIDO;
      case PESADA -> Codigos.DEMASIADO_GRANDE;
      default -> Codigos.REGLAS_INCUMPLIDAS;
    };
  }

  private static Set<CodigoDeViena> codigos(String @Nullable [] escritos) {
    var codigos = new HashSet<CodigoDeViena>();
    for (var escrito : escritos == null ? new String[0] : escritos) {
      Arrays.stream(escrito.split(",", CODIGOS + 1))
          .filter(uno -> !uno.isBlank())
          .map(uno -> CodigoDeViena.de(uno).orElseThrow(FigurasController::sinCodigo))
          .forEach(codigos::add);
    }
    if (codigos.size() > CODIGOS) {
      throw sinCodigo();
    }
    return codigos;
  }

  private static Rechazo sinCodigo() {
    return invalida(
        VIENA,
        Texto.de(
            "Hasta 50 códigos categoría.división.sección, separados por comas; la categoría va de 1"
                + " a 29",
            "Up to 50 codes category.division.section, separated by commas; the category goes from"
                + " 1 to 29"));
  }

  private static Rechazo invalida(String parte, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        detalle,
        List.of(new Falta("/" + parte, detalle)),
        Map.of("parametro", parte));
  }
}
