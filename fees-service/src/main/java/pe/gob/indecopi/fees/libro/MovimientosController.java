package pe.gob.indecopi.fees.libro;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;

/** The ledger, for the treasury and for auditors. */
@RestController
@Tag(name = "Movimientos")
class MovimientosController {

  private final LibroMongo libro;
  private final CuentasAlDia cuentas;

  MovimientosController(LibroMongo libro, CuentasAlDia cuentas) {
    this.libro = libro;
    this.cuentas = cuentas;
  }

  @GetMapping("/movimientos")
  @Operation(
      operationId = "listarMovimientos",
      summary = "El libro de partida doble",
      description =
          "Para tesorería y auditoría, en el orden en que se asentó. Un asiento puede llegar unos"
              + " segundos después del acto si el servicio cayó entre ambos.")
  Pagina<MovimientoVista> movimientos(
      @Parameter(description = "CAJA, BCP, INGRESOS:DSD, A_CUENTA, POR_DEVOLVER, …")
          @RequestParam(required = false)
          @Nullable String cuenta,
      @Parameter(description = "La orden o el pago no identificado") @RequestParam(required = false)
          @Nullable String documento,
      @RequestParam(required = false) @Nullable String organo,
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Cursor cursor,
      Usuario usuario) {
    usuario.exigir(Rol.TESORERIA, Rol.AUDITOR);
    var filtro =
        new FiltroDeMovimientos(
            cuenta == null ? null : cuenta(cuenta), documento, organo, desde, hasta);
    var hallados = libro.listar(filtro, despues(cursor), cursor.limite() + 1);
    Pagina<Movimiento> pagina = cursor.pagina(hallados, uno -> Long.toString(uno.n()));
    return new Pagina<>(
        pagina.datos().stream().map(MovimientoVista::de).toList(), pagina.siguiente());
  }

  @GetMapping("/movimientos/balance")
  @Operation(
      operationId = "balance",
      summary = "Los saldos de todas las cuentas",
      description = "Para tesorería y auditoría, ahora o al fin de un día.")
  BalanceVista balance(@RequestParam(required = false) @Nullable LocalDate fecha, Usuario usuario) {
    usuario.exigir(Rol.TESORERIA, Rol.AUDITOR);
    var saldos = cuentas.al(fecha == null ? cuentas.hoy() : fecha);
    return BalanceVista.de(fecha, saldos, cuentas.porAsentar());
  }

  private static Cuenta cuenta(String codigo) {
    if (!codigo.matches(Cuenta.PATRON)) {
      throw invalido("cuenta", Texto.de("No hay tal cuenta", "There is no such account"));
    }
    return new Cuenta(codigo);
  }

  private static long despues(Cursor cursor) {
    var despues = cursor.despues();
    if (despues == null) {
      return 0;
    }
    if (!despues.matches("[0-9]{1,18}")) {
      throw invalido("despues", Texto.de("El cursor no es válido", "The cursor is not valid"));
    }
    return Long.parseLong(despues);
  }

  private static Rechazo invalido(String parametro, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA, detalle, List.of(), Map.of("parametro", parametro));
  }
}
