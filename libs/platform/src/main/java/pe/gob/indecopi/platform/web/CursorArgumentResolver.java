package pe.gob.indecopi.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers of lists their {@link Cursor}. */
final class CursorArgumentResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parametro) {
    return parametro.getParameterType() == Cursor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parametro,
      @Nullable ModelAndViewContainer modelo,
      NativeWebRequest solicitud,
      @Nullable WebDataBinderFactory fabrica) {
    return Cursor.leer(solicitud.getParameter("limite"), solicitud.getParameter("despues"));
  }
}
