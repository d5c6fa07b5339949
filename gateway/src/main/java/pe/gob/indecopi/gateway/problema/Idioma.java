package pe.gob.indecopi.gateway.problema;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The two languages of the API. */
public enum Idioma {
  ES,
  EN;

  private static final List<Locale> CONOCIDOS = List.of(Locale.of("es"), Locale.ENGLISH);

  /** The language that {@code Accept-Language} prefers among ours; Spanish where it names none. */
  public static Idioma de(HttpHeaders cabeceras) {
    var pedido = cabeceras.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
    if (pedido == null) {
      return ES;
    }
    try {
      var elegido = Locale.lookup(Locale.LanguageRange.parse(pedido), CONOCIDOS);
      return Locale.ENGLISH.equals(elegido) ? EN : ES;
    } catch (IllegalArgumentException mal) {
      return ES;
    }
  }

  /** As a language tag: {@code es} or {@code en}. */
  public String etiqueta() {
    return name().toLowerCase(Locale.ROOT);
  }
}
