package pe.gob.indecopi.platform.seguridad;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import pe.gob.indecopi.platform.persona.Documento;

/**
 * Reads the claims of the contract from a token whose signature was checked. A claim of the wrong
 * shape makes the token invalid: who somebody is, is not guessed.
 */
final class LectorDeToken implements Converter<Jwt, AbstractAuthenticationToken> {

  @Override
  public AbstractAuthenticationToken convert(Jwt jwt) {
    return new Autenticado(jwt, usuario(jwt));
  }

  Usuario usuario(Jwt jwt) {
    var sala = texto(jwt, "sala");
    return new Usuario(
        exigido(jwt, "sub"),
        cliente(jwt),
        roles(jwt),
        documento(texto(jwt, "documento")),
        Set.copyOf(lista(jwt, "organo")),
        sala,
        actor(jwt));
  }

  private static String cliente(Jwt jwt) {
    var cliente = texto(jwt, "azp");
    return cliente == null || cliente.isBlank() ? exigido(jwt, "client_id") : cliente;
  }

  private static Set<Rol> roles(Jwt jwt) {
    return lista(jwt, "roles").stream()
        .flatMap(nombre -> Rol.de(nombre).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Documento documento(@Nullable String clave) {
    try {
      return clave == null ? null : Documento.de(clave);
    } catch (IllegalArgumentException mal) {
      throw new InvalidBearerTokenException("claim documento is not a document", mal);
    }
  }

  private static @Nullable String actor(Jwt jwt) {
    return switch (jwt.getClaims().get("act")) {
      case null -> null;
      case Map<?, ?> acto when acto.get("sub") instanceof String sub -> sub;
      default -> throw new InvalidBearerTokenException("claim act has no sub");
    };
  }

  private static List<String> lista(Jwt jwt, String nombre) {
    return switch (jwt.getClaims().get(nombre)) {
      case null -> List.of();
      case String uno -> List.of(uno);
      case List<?> varios when varios.stream().allMatch(String.class::isInstance) ->
          varios.stream().map(String.class::cast).distinct().toList();
      default -> throw new InvalidBearerTokenException("claim " + nombre + " is not a list");
    };
  }

  private static String exigido(Jwt jwt, String nombre) {
    var valor = texto(jwt, nombre);
    if (valor == null || valor.isBlank()) {
      throw new InvalidBearerTokenException("claim " + nombre + " is missing");
    }
    return valor;
  }

  private static @Nullable String texto(Jwt jwt, String nombre) {
    return switch (jwt.getClaims().get(nombre)) {
      case null -> null;
      case String texto -> texto;
      default -> throw new InvalidBearerTokenException("claim " + nombre + " is not a text");
    };
  }
}
