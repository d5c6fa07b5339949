package pe.gob.indecopi.platform.problema;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of an answer: Spanish unless the caller prefers English to it. */
final class Idioma {

  static final Locale ESPANOL = Locale.of("es");
  static final Locale INGLES = Locale.ENGLISH;

  private Idioma() {}

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
