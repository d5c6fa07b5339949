package pe.gob.indecopi.fees.orden;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Who may do what with an order. */
final class Derechos {

  private static final Set<Rol> LEEN_TODAS =
      Set.of(Rol.FUNCIONARIO, Rol.CAJERO, Rol.BANCO, Rol.TESORERIA, Rol.AUDITOR, Rol.SERVICIO);

  private Derechos() {}

  /** A person makes orders for itself; our services and the cash desk for anybody. */
  static void crear(Usuario usuario, SolicitudDeOrden solicitud) {
    if (porOtros(usuario)) {
      return;
    }
    usuario.exigir(Rol.CIUDADANO, Rol.PROVEEDOR);
    if (!esDe(usuario, solicitud.pagador().documento())) {
      throw prohibido(
          "/pagador/documento",
          Texto.de(
              "Solo puede generar órdenes a su nombre",
              "You may only make orders in your own name"));
    }
  }

  static boolean porOtros(Usuario usuario) {
    return usuario.tiene(Rol.SERVICIO) || usuario.tiene(Rol.CAJERO);
  }

  static boolean ver(Usuario usuario, Orden orden) {
    return usuario.roles().stream().anyMatch(LEEN_TODAS::contains) || esPropia(usuario, orden);
  }

  /** Whether who calls made the order or pays it. */
  static boolean esPropia(Usuario usuario, Orden orden) {
    return orden.autor().equals(usuario.sub()) || esDe(usuario, orden.pagador().documento());
  }

  /** The cash desk reports what it took, the banks and the card gateway what they took. */
  static void pagar(Usuario usuario, Canal canal) {
    usuario.exigir(Rol.CAJERO, Rol.BANCO);
    if (!usuario.tiene(canal == Canal.CAJA ? Rol.CAJERO : Rol.BANCO)) {
      throw prohibido(
          "/canal",
          Texto.de(
              "Su rol no registra pagos de ese canal",
              "Your role does not report payments of that channel"));
    }
  }

  static void consumir(Usuario usuario) {
    usuario.exigir(Rol.SERVICIO, Rol.CAJERO);
  }

  private static boolean esDe(Usuario usuario, @Nullable Documento documento) {
    var suyo = usuario.documento();
    return suyo != null && documento != null && suyo.clave().equals(documento.clave());
  }

  private static Rechazo prohibido(String puntero, Texto detalle) {
    return new Rechazo(Codigos.PROHIBIDO, detalle, List.of(new Falta(puntero, detalle)), Map.of());
  }
}
