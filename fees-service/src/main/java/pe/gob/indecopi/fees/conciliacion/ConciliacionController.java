package pe.gob.indecopi.fees.conciliacion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;

/** The daily files of the banks. */
@RestController
@Tag(name = "Conciliaciones")
class ConciliacionController {

  private static final String CSV = "text/csv";

  private final Conciliador conciliador;
  private final ConciliacionesMongo conciliaciones;
  private final Idempotencia idempotencia;

  ConciliacionController(
      Conciliador conciliador, ConciliacionesMongo conciliaciones, Idempotencia idempotencia) {
    this.conciliador = conciliador;
    this.conciliaciones = conciliaciones;
    this.idempotencia = idempotencia;
  }

  @PostMapping(value = "/conciliaciones", consumes = CSV)
  @Operation(
      operationId = "conciliar",
      summary = "Carga el archivo diario de un banco",
      description =
          "Para tesorería y los bancos. CSV en UTF-8 de hasta 1 MB y 5 000 pagos, con cabecera"
              + " registro,canal,fecha,comprobante,referencia,monto,moneda, un PAGO por línea y un"
              + " TOTAL al final. Un archivo con faltas se rechaza entero, con todas ellas y su"
              + " línea; el mismo archivo otra vez responde lo mismo.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = CSV,
                      schema =
                          @Schema(
                              type = "string",
                              example =
                                  "registro,canal,fecha,comprobante,referencia,monto,moneda\n"
                                      + "PAGO,BCP,2026-11-23,000123456789,4821-0093-5517,1601.59,PEN\n"
                                      + "TOTAL,BCP,2026-11-23,1,,1601.59,PEN\n"))))
  @ApiResponse(
      responseCode = "201",
      description = "Qué cuadró, qué no y por qué",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ConciliacionVista.class)))
  ResponseEntity<?> conciliar(Usuario usuario, HttpServletRequest peticion, Locale idioma)
      throws IOException {
    usuario.exigir(Rol.TESORERIA, Rol.BANCO);
    var bytes = peticion.getInputStream().readNBytes(LectorDeArchivo.BYTES + 1);
    var archivo = conciliador.leer(bytes);
    var id = Conciliador.id(bytes);
    return idempotencia.una(
        peticion,
        usuario,
        Map.of("id", id),
        new UnaVez<>(
            _ -> conciliador.cargar(archivo, bytes, usuario.sub()),
            _ ->
                conciliaciones
                    .buscar(id)
                    .filter(una -> una.estado() == EstadoConciliacion.TERMINADA),
            (una, _) -> creada(peticion, una, usuario, idioma)));
  }

  @GetMapping("/conciliaciones/{id}")
  @Operation(
      operationId = "conciliacion",
      summary = "Una conciliación",
      description = "Para tesorería y auditoría, y para el banco que la cargó.")
  ConciliacionVista ver(@PathVariable String id, Usuario usuario, Locale idioma) {
    return vista(hallar(id, usuario), usuario, idioma);
  }

  @GetMapping("/conciliaciones/{id}/lineas")
  @Operation(
      operationId = "lineasDeConciliacion",
      summary = "Las líneas de una conciliación, cada una con su resultado",
      description = "Para tesorería y auditoría, y para el banco que la cargó.")
  Pagina<ConciliacionVista.LineaVista> lineas(
      @PathVariable String id,
      @Parameter(description = "Solo las de este resultado") @RequestParam(required = false)
          @Nullable ResultadoDeLinea resultado,
      Cursor cursor,
      Usuario usuario,
      Locale idioma) {
    var una = hallar(id, usuario);
    var halladas = conciliaciones.lineas(una.id(), resultado, despues(cursor), cursor.limite() + 1);
    Pagina<Hallazgo> pagina =
        cursor.pagina(halladas, uno -> Integer.toString(uno.pagado().linea()));
    return new Pagina<>(
        pagina.datos().stream().map(uno -> ConciliacionVista.LineaVista.de(uno, idioma)).toList(),
        pagina.siguiente());
  }

  private Conciliacion hallar(String id, Usuario usuario) {
    usuario.exigir(Rol.TESORERIA, Rol.AUDITOR, Rol.BANCO);
    return conciliaciones
        .buscar(id)
        .filter(una -> leeTodas(usuario) || una.autor().equals(usuario.sub()))
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No hay tal conciliación.", "There is no such reconciliation.")));
  }

  private ResponseEntity<?> creada(
      HttpServletRequest peticion, Conciliacion una, Usuario usuario, Locale idioma) {
    return ResponseEntity.created(
            URI.create(peticion.getContextPath() + "/conciliaciones/" + una.id()))
        .body(vista(una, usuario, idioma));
  }

  private ConciliacionVista vista(Conciliacion una, Usuario usuario, Locale idioma) {
    var lineas = conciliaciones.lineas(una.id(), null, 0, LectorDeArchivo.PAGOS);
    return ConciliacionVista.de(una, lineas, leeTodas(usuario), idioma);
  }

  private static boolean leeTodas(Usuario usuario) {
    return usuario.tiene(Rol.TESORERIA) || usuario.tiene(Rol.AUDITOR);
  }

  private static int despues(Cursor cursor) {
    var despues = cursor.despues();
    if (despues == null) {
      return 0;
    }
    if (!despues.matches("[0-9]{1,6}")) {
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          Texto.de("El cursor no es válido", "The cursor is not valid"),
          List.of(),
          Map.of("parametro", "despues"));
    }
    return Integer.parseInt(despues);
  }
}
