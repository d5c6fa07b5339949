package pe.gob.indecopi.platform.seguridad;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A bean of a service that lists what needs no token. A pattern is of Spring's path patterns
 * without the context path, with a method before it if only that method is open (HEAD goes with
 * GET): {@code "GET /publicaciones/**"}. Several such beans add up.
 *
 * @param patrones the open patterns
 */
public record RutasPublicas(List<String> patrones) {

  /** Keeps its own copy. */
  public RutasPublicas {
    patrones = List.copyOf(patrones);
  }

  /** The given patterns. */
  public static RutasPublicas de(String... patrones) {
    return new RutasPublicas(List.of(patrones));
  }

  /** Whether that method of a path, which may hold {@code {variables}}, needs no token. */
  public boolean abren(String metodo, String ruta) {
    return patrones.stream().anyMatch(patron -> abre(patron, metodo, ruta));
  }

  private static boolean abre(String patron, String metodo, String ruta) {
    var corte = patron.indexOf(' ');
    var suyo = corte < 0 ? metodo : patron.substring(0, corte);
    var deMetodo = suyo.equals(metodo) || suyo.equals("GET") && metodo.equals("HEAD");
    return deMetodo
        && PathPatternParser.defaultInstance
            .parse(patron.substring(corte + 1).strip())
            .matches(PathContainer.parsePath(ruta));
  }

  static RequestMatcher selector(String patron) {
    var corte = patron.indexOf(' ');
    var rutas = PathPatternRequestMatcher.withDefaults();
    if (corte < 0) {
      return rutas.matcher(patron);
    }
    var metodo = HttpMethod.valueOf(patron.substring(0, corte));
    var ruta = patron.substring(corte + 1).strip();
    return HttpMethod.GET.equals(metodo)
        ? new OrRequestMatcher(rutas.matcher(metodo, ruta), rutas.matcher(HttpMethod.HEAD, ruta))
        : rutas.matcher(metodo, ruta);
  }
}
