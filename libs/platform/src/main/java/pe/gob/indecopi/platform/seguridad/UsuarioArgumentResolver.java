package pe.gob.indecopi.platform.seguridad;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers their {@link Usuario}; only a {@code @Nullable} one may be nobody. */
final class UsuarioArgumentResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parametro) {
    return parametro.getParameterType() == Usuario.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parametro,
      @Nullable ModelAndViewContainer modelo,
      NativeWebRequest solicitud,
      @Nullable WebDataBinderFactory fabrica) {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof Autenticado autenticado) {
      return autenticado.usuario();
    }
    if (parametro.isOptional()) {
      return null;
    }
    throw new InsufficientAuthenticationException("this endpoint needs a token");
  }
}
