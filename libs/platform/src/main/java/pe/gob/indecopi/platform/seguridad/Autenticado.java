package pe.gob.indecopi.platform.seguridad;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A checked token with the user whom it names. */
final class Autenticado extends JwtAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Usuario usuario;

  Autenticado(Jwt jwt, Usuario usuario) {
    super(
        jwt,
        AuthorityUtils.createAuthorityList(
            usuario.roles().stream().map(rol -> "ROLE_" + rol.name()).toList()),
        usuario.sub());
    this.usuario = usuario;
  }

  Usuario usuario() {
    return usuario;
  }
}
