package pe.gob.indecopi.procedimientos.escritorio;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Whose desk it is. */
final class Escritorio {
  private Escritorio() {}

  /**
   * The organ whose desk this caller looks at: the one it names, or its own.
   *
   * @throws Rechazo {@code prohibido} to who is neither an official of it nor an auditor
   */
  static String organo(Usuario usuario, @Nullable String pedido) {
    usuario.exigir(Rol.FUNCIONARIO, Rol.AUDITOR);
    if (usuario.tiene(Rol.AUDITOR)) {
      if (pedido == null) {
        var detalle = Texto.de("Indique el órgano.", "Name the organ.");
        throw new Rechazo(
            Codigos.SOLICITUD_INVALIDA, detalle, List.of(new Falta("/organo", detalle)), Map.of());
      }
      return pedido;
    }
    var suyos = new TreeSet<>(usuario.organos());
    var organo = pedido == null && !suyos.isEmpty() ? suyos.getFirst() : pedido;
    if (organo == null || !usuario.esFuncionarioDe(organo)) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("No es funcionario de ese órgano.", "You are no official of that organ."));
    }
    return organo;
  }
}
