package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Cadena;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Firma;
import pe.gob.indecopi.procedimientos.firma.Firmas;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte;
import pe.gob.indecopi.procedimientos.flujo.MateriaDelCatalogo;
import pe.gob.indecopi.procedimientos.tramite.ActoPedido;
import pe.gob.indecopi.procedimientos.tramite.Cobranza;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Llano;
import pe.gob.indecopi.procedimientos.tramite.Mirada;
import pe.gob.indecopi.procedimientos.tramite.MoverExpediente;
import tools.jackson.databind.JsonNode;

/** What happened in a file, and what is to happen next. */
@RestController
@Tag(name = "Expedientes")
class ActuacionesController {
  private final Expedientes expedientes;
  private final MoverExpediente mover;
  private final Cobranza cobranza;
  private final Contextos contextos;
  private final Formularios formularios;
  private final Vistas vistas;
  private final Lecturas lecturas;
  private final Entrada entrada;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;
  private final Firmas firmas;

  ActuacionesController(
      Expedientes expedientes,
      MoverExpediente mover,
      Cobranza cobranza,
      Contextos contextos,
      Formularios formularios,
      Vistas vistas,
      Lecturas lecturas,
      Entrada entrada,
      Idempotencia idempotencia,
      RelojLegal reloj,
      Firmas firmas) {
    this.firmas = firmas;
    this.expedientes = expedientes;
    this.mover = mover;
    this.cobranza = cobranza;
    this.contextos = contextos;
    this.formularios = formularios;
    this.vistas = vistas;
    this.lecturas = lecturas;
    this.entrada = entrada;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "listarActuaciones",
      summary = "Todo lo ocurrido en un expediente, en orden")
  @GetMapping("/expedientes/{id}/actuaciones")
  Pagina<ActuacionVista> listar(@PathVariable String id, Cursor cursor, Usuario usuario) {
    var e = ExpedientesController.visible(expedientes, id, usuario);
    lecturas.anotar(usuario, e, "actuaciones");
    int desde = folio(cursor.despues());
    var acts = e.actuaciones().stream().skip(desde).limit(cursor.limite() + 1L).toList();
    Pagina<Actuacion> pagina = cursor.pagina(acts, a -> String.valueOf(a.folio()));
    return new Pagina<>(
        pagina.datos().stream().map(a -> ActuacionVista.de(e, a, usuario)).toList(),
        pagina.siguiente());
  }

  @Operation(operationId = "verActuacion", summary = "Un folio de un expediente")
  @GetMapping("/expedientes/{id}/actuaciones/{folio}")
  ActuacionVista ver(@PathVariable String id, @PathVariable int folio, Usuario usuario) {
    var e = ExpedientesController.visible(expedientes, id, usuario);
    lecturas.anotar(usuario, e, "folio " + folio);
    return e.actuaciones().stream()
        .filter(a -> a.folio() == folio)
        .findFirst()
        .map(a -> ActuacionVista.de(e, a, usuario))
        .orElseThrow(Expedientes::noEncontrado);
  }

  @Operation(
      operationId = "moverExpediente",
      summary = "Mueve un expediente",
      description =
          "If-Match es obligatorio en los actos de funcionarios y opcional en los de las partes.",
      parameters =
          @Parameter(
              in = ParameterIn.HEADER,
              name = "If-Match",
              description = "ETag del expediente que se vio",
              schema = @Schema(type = "string")))
  @ApiResponse(
      responseCode = "201",
      description = "El expediente con el acto",
      content = @Content(schema = @Schema(implementation = ExpedienteVista.class)))
  @PostMapping("/expedientes/{id}/actuaciones")
  ResponseEntity<?> mover(
      @PathVariable String id,
      @RequestBody JsonNode cuerpo,
      HttpServletRequest solicitud,
      Usuario usuario) {
    usuario.exigir(Rol.CIUDADANO, Rol.PROVEEDOR, Rol.FUNCIONARIO);
    return mover(alcanzable(id, usuario, tipo(cuerpo)), cuerpo, solicitud, usuario, r -> r);
  }

  /** The act that came by the door of filings; its faults point into the filing. */
  ResponseEntity<?> mover(Puertas.Entrada entrante, HttpServletRequest solicitud, Usuario usuario) {
    var actual = alcanzable(entrante.expediente(), usuario, tipo(entrante.acto()));
    entrante.exigirEn(actual, contextos.de(actual, reloj.ahora()), usuario);
    return mover(actual, entrante.acto(), solicitud, usuario, entrante::en);
  }

  private static String tipo(JsonNode acto) {
    return acto.path("tipo").asString("");
  }

  private ResponseEntity<?> mover(
      Expediente actual,
      JsonNode cuerpo,
      HttpServletRequest solicitud,
      Usuario usuario,
      UnaryOperator<Rechazo> senalando) {
    var recibido = reloj.ahora();
    var id = actual.id().valor();
    var asunto = contextos.asunto(actual.cabecera().procedimiento()).orElseThrow();
    ActoPedido<?> pedido = entrada.leer(cuerpo, formularios.actos(asunto));
    if (MoverExpediente.tipos(asunto).containsKey(pedido.tipo())) {
      promovido(pedido, actual, recibido).ifPresent(p -> juzgarMateria(cuerpo, p, senalando));
    }
    var datos = Llano.mapa(cuerpo.path("datos"));
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        new Efecto() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
            var orden =
                new MoverExpediente.Orden(
                    usuario, pedido, datos, recibido, new SegunIfMatch(solicitud), clave);
            try {
              return entrado(cobranza.intentar(mover.mover(id, orden)), clave);
            } catch (Rechazo rechazo) {
              throw senalando.apply(rechazo);
            }
          }

          @Override
          public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
            return mover.buscar(id, clave).map(e -> entrado(e, clave));
          }

          private ResponseEntity<?> entrado(Expediente e, ClaveIdempotencia clave) {
            int folio = e.porClave(clave.huella()).orElseThrow().folio();
            String lugar =
                "%s/expedientes/%s/actuaciones/%d".formatted(solicitud.getContextPath(), id, folio);
            return ResponseEntity.created(URI.create(lugar))
                .eTag(Etiquetas.de(e.version()))
                .body(vistas.de(e, usuario));
          }
        });
  }

  /** The entry of the catalogue that the act asks for inside the file, if it is such an act. */
  private Optional<Procedimiento> promovido(ActoPedido<?> pedido, Expediente e, Instant ahora) {
    if (!(pedido.datos() instanceof Actos.Promover promover)) {
      return Optional.empty();
    }
    return Optional.of(
        contextos.de(e, ahora).otros().stream()
            .filter(p -> p.codigo().equals(promover.procedimiento()))
            .filter(p -> Objects.requireNonNull(p.sobre()).acto().equals(pedido.tipo()))
            .findFirst()
            .orElseThrow(ActuacionesController::noViveAqui));
  }

  private void juzgarMateria(
      JsonNode cuerpo, Procedimiento pedido, UnaryOperator<Rechazo> senalando) {
    var faltas = new Faltas();
    try {
      Datos leida = entrada.leer(cuerpo.at("/datos/materia"), MateriaDelCatalogo.de(pedido));
      MateriaDelCatalogo.casos(pedido, leida.valores(), faltas);
    } catch (Rechazo deForma) {
      deForma.faltas().forEach(f -> faltas.agregar(f.puntero(), f.detalle()));
    }
    var senaladas = new Faltas();
    faltas.lista().forEach(f -> senaladas.agregar("/datos/materia" + f.puntero(), f.detalle()));
    try {
      senaladas.lanzarSiHay(
          Codigos.SOLICITUD_INVALIDA,
          Texto.de("La solicitud tiene errores", "The request has faults"));
    } catch (Rechazo rechazo) {
      throw senalando.apply(rechazo);
    }
  }

  private static Rechazo noViveAqui() {
    var detalle =
        Texto.de(
            "Ese procedimiento no se pide con ese acto en este expediente.",
            "That procedure is not asked by that act in this file.");
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        detalle,
        List.of(new Falta("/datos/procedimiento", detalle)),
        Map.of());
  }

  @Operation(
      operationId = "verIntegridad",
      summary = "Comprueba la cadena de huellas y su firma, y nombra el primer folio que la rompe")
  @GetMapping("/expedientes/{id}/integridad")
  Integridad integridad(@PathVariable String id, Usuario usuario) {
    var e = ExpedientesController.visible(expedientes, id, usuario);
    var quiebre = Cadena.primerQuiebre(e.actuaciones());
    boolean firmado = firmas.verifica(e);
    return new Integridad(
        quiebre.isEmpty() && firmado,
        e.actuaciones().size(),
        quiebre.isPresent() ? quiebre.getAsInt() : null,
        e.actuaciones().getLast().huella(),
        firmado,
        e.firma());
  }

  /**
   * A published file may be opposed by who does not see it yet, and any may concern somebody who
   * knows its id and asks to take part (Ley 27444, art. 60.3).
   */
  private Expediente alcanzable(String id, Usuario usuario, String tipo) {
    return expedientes
        .buscar(id)
        .filter(
            e ->
                Mirada.de(usuario, e) != Mirada.NADA
                    || e.ultimo("oposicion").isPresent()
                    || tipo.equals(ActosDeParte.APERSONARSE))
        .orElseThrow(Expedientes::noEncontrado);
  }

  private static int folio(@Nullable String despues) {
    return despues == null || !despues.matches("[0-9]{1,6}") ? 0 : Integer.parseInt(despues);
  }

  /**
   * Whether the acts of a file are as they were entered.
   *
   * @param integro whether the chain of fingerprints holds and its signature agrees
   * @param folios how many acts there are
   * @param primerQuiebre first folio whose fingerprint does not follow
   * @param huella fingerprint of the last act, to compare with a receipt
   * @param firmado whether the signature is ours and speaks of these acts, no less and no more
   * @param firma the signature, to check with the public list of keys
   */
  @Schema(name = "Integridad")
  record Integridad(
      boolean integro,
      int folios,
      @Nullable Integer primerQuiebre,
      String huella,
      @Nullable Boolean firmado,
      @Nullable Firma firma) {}
}
