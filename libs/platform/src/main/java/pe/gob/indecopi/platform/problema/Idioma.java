package pe.gob.indecopi.platform.problema;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The language of an answer: Spanish unless the caller prefers English to it. */
public final class Idioma {

  static final Locale ESPANOL = Locale.of("es");
  static final Locale INGLES = Locale.ENGLISH;

  private Idioma() {}

  /** The language of the request that is being answered; Spanish outside of one. */
  public static Locale actual() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes actual
        ? de(actual.getRequest())
        : ESPANOL;
  }

  static Locale de(HttpServletRequest solicitud) {
    if (solicitud.getHeader("Accept-Language") == null) {
      return ESPANOL;
    }
    return Collections.list(solicitud.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(lengua -> lengua.equals("es") || lengua.equals("en"))
        .findFirst()
        .filter("en"::equals)
        .map(_ -> INGLES)
        .orElse(ESPANOL);
  }
}
