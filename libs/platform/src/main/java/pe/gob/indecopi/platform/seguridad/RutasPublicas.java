package pe.gob.indecopi.platform.seguridad;

import java.util.List;

/**
 * A bean of a service that lists what needs no token. A pattern is of Spring's path patterns
 * without the context path, with a method before it if only that method is open: {@code "GET
 * /publicaciones/**"}. Several such beans add up.
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
}
