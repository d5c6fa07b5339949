package pe.gob.indecopi.consumidor.cuenta;

import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Who sees an account. */
final class Mirada {
  private Mirada() {}

  /** An official of the SAC, or who audits it. */
  static boolean esDelSac(Usuario usuario) {
    return esOficial(usuario) || usuario.tiene(Rol.AUDITOR);
  }

  static boolean esOficial(Usuario usuario) {
    return usuario.esFuncionarioDe("SAC");
  }

  /** Whether it is of whoever calls. */
  static boolean esSuya(Cuenta c, Usuario usuario) {
    var documento = usuario.documento();
    return documento != null && c.titular().equals(documento.clave());
  }
}
