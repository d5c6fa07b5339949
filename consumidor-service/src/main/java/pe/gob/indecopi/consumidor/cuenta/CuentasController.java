package pe.gob.indecopi.consumidor.cuenta;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;

/** Accounts of who takes part in complaints. */
@RestController
@Tag(name = "Cuentas")
class CuentasController {
  private final Cuentas cuentas;
  private final Registro registro;
  private final MoverCuenta mover;
  private final CuentaProperties ajustes;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  CuentasController(
      Cuentas cuentas,
      Registro registro,
      MoverCuenta mover,
      CuentaProperties ajustes,
      Idempotencia idempotencia,
      RelojLegal reloj) {
    this.cuentas = cuentas;
    this.registro = registro;
    this.mover = mover;
    this.ajustes = ajustes;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  /**
   * The terms and conditions that hold.
   *
   * @param texto where they are read
   */
  @Schema(name = "TerminosYCondiciones")
  record TerminosVigentes(
      @Schema(example = "2026-1") String version, LocalDate desde, String texto) {}

  @Operation(
      operationId = "verTerminos",
      summary = "Los términos y condiciones vigentes, que se aceptan al registrarse")
  @GetMapping("/cuentas/terminos")
  TerminosVigentes terminos() {
    return new TerminosVigentes(ajustes.terminos(), ajustes.desde(), ajustes.texto());
  }

  @Operation(
      operationId = "registrarCuenta",
      summary = "Registra a quien llama, persona o empresa",
      description =
          "La de una persona se activa al instante si la PIDE confirma su identidad; si no, la"
              + " valida un funcionario. La de una empresa la revisa un funcionario, con sus"
              + " términos firmados y las facultades de sus representantes. Una cuenta por"
              + " documento: la empresa se registra una vez para todos sus locales.")
  @ApiResponse(
      responseCode = "201",
      description = "La cuenta",
      content = @Content(schema = @Schema(implementation = CuentaVista.class)))
  @PostMapping("/cuentas")
  ResponseEntity<?> registrar(
      @RequestBody RegistroDeCuenta pedido, HttpServletRequest solicitud, Usuario usuario) {
    usuario.exigir(Rol.CIUDADANO, Rol.PROVEEDOR);
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new UnaVez<>(
            clave -> registro.registrar(pedido, usuario, clave),
            clave -> cuentas.buscar(clave.id(CuentaId.PREFIJO)),
            (c, _) -> creada(c, solicitud, usuario)));
  }

  @Operation(operationId = "verMiCuenta", summary = "La cuenta de quien llama")
  @GetMapping("/cuentas/mia")
  ResponseEntity<CuentaVista> mia(Usuario usuario) {
    return Optional.ofNullable(usuario.documento())
        .flatMap(documento -> cuentas.de(documento.clave()))
        .map(c -> con200(c, usuario))
        .orElseThrow(Cuentas::noEncontrada);
  }

  @Operation(
      operationId = "listarCuentas",
      summary = "Las cuentas que esperan a un funcionario, de la más antigua a la más nueva",
      description = "Funcionario del SAC. Sin estado, las de empresas por revisar.")
  @GetMapping("/cuentas")
  Pagina<CuentaVista> listar(
      @RequestParam(defaultValue = "EN_REVISION") EstadoDeCuenta estado,
      Cursor cursor,
      Usuario usuario) {
    if (!Mirada.esDelSac(usuario)) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Es de funcionarios del SAC.", "It is for officials of the SAC."));
    }
    var halladas = cuentas.en(estado, cursor.despues(), cursor.limite() + 1);
    var pagina = cursor.pagina(halladas, Cuentas::lugar);
    return new Pagina<>(
        pagina.datos().stream().map(c -> vista(c, usuario)).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verCuenta", summary = "Una cuenta, para su titular o un funcionario")
  @GetMapping("/cuentas/{id}")
  ResponseEntity<CuentaVista> ver(@PathVariable String id, Usuario usuario) {
    return con200(visible(id, usuario), usuario);
  }

  @Operation(
      operationId = "moverCuenta",
      summary = "Mueve una cuenta: aceptar términos, validar, observar, subsanar, aprobar…",
      description =
          "If-Match es obligatorio en los actos de funcionarios y opcional en los del titular.",
      parameters =
          @Parameter(
              in = ParameterIn.HEADER,
              name = "If-Match",
              description = "ETag de la cuenta que se vio",
              schema = @Schema(type = "string")))
  @ApiResponse(
      responseCode = "200",
      description = "La cuenta con el acto",
      content = @Content(schema = @Schema(implementation = CuentaVista.class)))
  @PostMapping("/cuentas/{id}/actuaciones")
  ResponseEntity<?> mover(
      @PathVariable String id,
      @RequestBody PedidoDeCuenta pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var cuenta = visible(id, usuario);
    exigirLado(pedido.acto(), cuenta, usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        pedido,
        new UnaVez<>(
            clave ->
                mover.mover(
                    new MoverCuenta.Orden(
                        cuenta.id(), pedido, usuario, segun(pedido.acto(), solicitud), clave)),
            clave -> cuentas.buscar(id).filter(c -> c.porClave(clave.huella()).isPresent()),
            (c, _) -> con200(c, usuario)));
  }

  private static Consumer<Cuenta> segun(ActoDeCuenta acto, HttpServletRequest solicitud) {
    return c -> {
      if (acto.oficial()) {
        Etiquetas.exigir(solicitud, c.version());
      } else {
        Etiquetas.comprobar(solicitud, c.version());
      }
    };
  }

  private Cuenta visible(String id, Usuario usuario) {
    return cuentas
        .buscar(id)
        .filter(c -> Mirada.esDelSac(usuario) || Mirada.esSuya(c, usuario))
        .orElseThrow(Cuentas::noEncontrada);
  }

  private static void exigirLado(ActoDeCuenta acto, Cuenta cuenta, Usuario usuario) {
    if (acto.oficial() ? !Mirada.esOficial(usuario) : !Mirada.esSuya(cuenta, usuario)) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Ese acto le toca a otro.", "That act is for somebody else."));
    }
  }

  private ResponseEntity<?> creada(Cuenta c, HttpServletRequest solicitud, Usuario usuario) {
    return ResponseEntity.created(URI.create(solicitud.getContextPath() + "/cuentas/" + c.id()))
        .eTag(Etiquetas.de(c.version()))
        .body(vista(c, usuario));
  }

  private ResponseEntity<CuentaVista> con200(Cuenta c, Usuario usuario) {
    return ResponseEntity.ok().eTag(Etiquetas.de(c.version())).body(vista(c, usuario));
  }

  private CuentaVista vista(Cuenta c, Usuario usuario) {
    return CuentaVista.de(c, ajustes.terminos(), reloj.hoy(), Mirada.esOficial(usuario));
  }
}
