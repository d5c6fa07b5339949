package pe.gob.indecopi.signos.vigilancia;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.ConEtiqueta;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.signos.gaceta.Gaceta;

/** The watches of whoever calls, and what they found. Nobody sees those of another. */
@RestController
@Tag(name = "Vigilancias")
class VigilanciasController {
  private final Vigilancias vigilancias;
  private final Hallazgos hallazgos;
  private final Gaceta gaceta;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;
  private final VigilanciaProperties ajustes;
  private final String contexto;

  VigilanciasController(
      Vigilancias vigilancias,
      Hallazgos hallazgos,
      Gaceta gaceta,
      Idempotencia idempotencia,
      RelojLegal reloj,
      VigilanciaProperties ajustes,
      @Value("${server.servlet.context-path:}") String contexto) {
    this.vigilancias = vigilancias;
    this.hallazgos = hallazgos;
    this.gaceta = gaceta;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
    this.ajustes = ajustes;
    this.contexto = contexto;
  }

  @Operation(
      operationId = "vigilarSigno",
      summary = "Vigila un signo: avisa de lo que se publique desde ahora y se le parezca",
      description =
          "Compara por las palabras y las clases. Lo hallado está en sus hallazgos a lo sumo unos"
              + " minutos después de publicado, una sola vez; si se da un correo, además va allí un"
              + " aviso de cortesía por cada uno.")
  @ApiResponse(
      responseCode = "201",
      description = "La vigilancia",
      content = @Content(schema = @Schema(implementation = VigilanciaVista.class)))
  @PostMapping("/vigilancias")
  ResponseEntity<?> vigilar(
      @RequestBody SignoVigilado pedido, HttpServletRequest solicitud, Usuario usuario) {
    var duenio = duenio(usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new Efecto() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
            return creada(crear(clave.id("vig"), duenio, pedido));
          }

          @Override
          public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
            return vigilancias.buscar(clave.id("vig"), duenio).map(v -> creada(v));
          }
        });
  }

  @Operation(operationId = "listarVigilancias", summary = "Los signos que vigila quien llama")
  @GetMapping("/vigilancias")
  Pagina<VigilanciaVista> listar(Cursor cursor, Usuario usuario) {
    var desde = Math.toIntExact(lugar(cursor.despues(), 9));
    var halladas = vigilancias.de(duenio(usuario), desde, cursor.limite() + 1);
    var pagina = cursor.pagina(halladas, v -> Integer.toString(v.puesto()));
    return new Pagina<>(
        pagina.datos().stream().map(VigilanciaVista::de).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verVigilancia", summary = "Una vigilancia de quien llama")
  @GetMapping("/vigilancias/{id}")
  ResponseEntity<VigilanciaVista> ver(@PathVariable String id, Usuario usuario) {
    return vista(suya(id, usuario));
  }

  @Operation(
      operationId = "cambiarAvisosDeVigilancia",
      summary = "Cambia desde qué parecido, y a qué correo, se avisa de lo que halle",
      description =
          "Rige para lo que se publique desde ahora. Desde MEDIO se avisa; sin correo no se escribe"
              + " a nadie.")
  @PutMapping("/vigilancias/{id}/avisos")
  @ConEtiqueta
  ResponseEntity<VigilanciaVista> avisar(
      @PathVariable String id,
      @RequestBody AvisosDeVigilancia avisos,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var vigilancia = suya(id, usuario);
    Etiquetas.exigir(solicitud, vigilancia.version());
    return vigilancias
        .avisar(vigilancia, avisos)
        .map(VigilanciasController::vista)
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.VERSION_OBSOLETA,
                    Texto.de(
                        "Lo que vio ya cambió; léalo de nuevo",
                        "What you saw has changed; read it again")));
  }

  private static ResponseEntity<VigilanciaVista> vista(Vigilancia v) {
    return ResponseEntity.ok().eTag(Etiquetas.de(v.version())).body(VigilanciaVista.de(v));
  }

  @Operation(
      operationId = "dejarDeVigilar",
      summary = "Deja de vigilar un signo",
      description = "Lo que ya halló sigue entre los hallazgos de quien lo vigilaba.")
  @ApiResponse(responseCode = "204", description = "Ya no se vigila")
  @DeleteMapping("/vigilancias/{id}")
  ResponseEntity<Void> borrar(
      @PathVariable String id, HttpServletRequest solicitud, Usuario usuario) {
    var vigilancia = suya(id, usuario);
    Etiquetas.exigir(solicitud, vigilancia.version());
    vigilancias.borrar(vigilancia);
    return ResponseEntity.noContent().build();
  }

  @Operation(
      operationId = "listarHallazgos",
      summary = "Lo que hallaron todas las vigilancias de quien llama, en orden",
      description = "siguiente es siempre desde dónde seguir, también cuando no hay más.")
  @GetMapping("/vigilancias/hallazgos")
  Pagina<HallazgoVisto> hallazgos(Cursor cursor, Locale idioma, Usuario usuario) {
    return hallados(duenio(usuario), null, cursor, idioma);
  }

  @Operation(
      operationId = "listarHallazgosDeVigilancia",
      summary = "Lo que halló una vigilancia, en orden",
      description = "siguiente es siempre desde dónde seguir, también cuando no hay más.")
  @GetMapping("/vigilancias/{id}/hallazgos")
  Pagina<HallazgoVisto> hallazgosDe(
      @PathVariable String id, Cursor cursor, Locale idioma, Usuario usuario) {
    var vigilancia = suya(id, usuario);
    return hallados(vigilancia.duenio(), id, cursor, idioma);
  }

  private Pagina<HallazgoVisto> hallados(
      String duenio, @Nullable String vigilancia, Cursor cursor, Locale idioma) {
    var orden = lugar(cursor.despues(), 15);
    var hallados = hallazgos.despues(duenio, vigilancia, orden, cursor.limite());
    var hasta = hallados.isEmpty() ? orden : hallados.getLast().orden();
    return new Pagina<>(
        hallados.stream().map(h -> HallazgoVisto.de(h, idioma)).toList(),
        Cursor.cerrar(Long.toString(hasta)));
  }

  private Vigilancia crear(String id, String duenio, SignoVigilado pedido) {
    var nueva = new Vigilancia(id, duenio, pedido, reloj.ahora(), gaceta.ultima());
    return vigilancias
        .crear(nueva, ajustes.maximo())
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.CONFLICTO,
                    Texto.de(
                        "Ya vigila %d signos; deje uno para vigilar otro"
                            .formatted(ajustes.maximo()),
                        "You watch %d signs already; give one up to watch another"
                            .formatted(ajustes.maximo()))));
  }

  private ResponseEntity<?> creada(Vigilancia v) {
    return ResponseEntity.created(URI.create(contexto + "/vigilancias/" + v.id()))
        .eTag(Etiquetas.de(v.version()))
        .body(VigilanciaVista.de(v));
  }

  private Vigilancia suya(String id, Usuario usuario) {
    return vigilancias
        .buscar(id, duenio(usuario))
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No hay tal vigilancia suya", "You have no such watch")));
  }

  private static String duenio(Usuario usuario) {
    var documento = usuario.documento();
    if (documento == null) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Vigila quien tiene un documento", "Who watches has a document"));
    }
    return documento.clave();
  }

  private static long lugar(@Nullable String despues, int cifras) {
    if (despues == null) {
      return 0;
    }
    if (!despues.matches("[0-9]{1," + cifras + "}")) {
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          Texto.de("El cursor no es de esta lista", "The cursor is not of this list"));
    }
    return Long.parseLong(despues);
  }
}
