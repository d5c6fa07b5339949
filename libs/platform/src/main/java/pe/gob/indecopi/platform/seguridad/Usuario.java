package pe.gob.indecopi.platform.seguridad;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * Who calls, as the token says. A controller takes it as a parameter; on a public endpoint the
 * parameter is {@code @Nullable}.
 *
 * @param sub subject of the token
 * @param cliente the client program (claim {@code azp})
 * @param roles what it may be
 * @param documento the person's document, for those who have one
 * @param organos the organs of an official
 * @param sala the Sala of a member of the tribunal, SPI or SDC
 * @param actor who acts on the subject's behalf after a token exchange (RFC 8693, {@code act.sub})
 */
public record Usuario(
    String sub,
    String cliente,
    Set<Rol> roles,
    @Nullable Documento documento,
    Set<String> organos,
    @Nullable String sala,
    @Nullable String actor) {

  /** Keeps its own copies. */
  public Usuario {
    roles = Set.copyOf(roles);
    organos = Set.copyOf(organos);
  }

  /** Whether the token carries that role. */
  public boolean tiene(Rol rol) {
    return roles.contains(rol);
  }

  /** Whether it is an official of that organ. */
  public boolean esFuncionarioDe(String organo) {
    return tiene(Rol.FUNCIONARIO) && organos.contains(organo);
  }

  /**
   * Demands one of the roles.
   *
   * @throws Rechazo {@code prohibido} if it has none of them
   */
  public void exigir(Rol... alguno) {
    if (Arrays.stream(alguno).noneMatch(this::tiene)) {
      var nombres = Arrays.stream(alguno).map(Rol::valor).collect(Collectors.joining(", "));
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Hace falta el rol: " + nombres, "This needs the role: " + nombres));
    }
  }
}
