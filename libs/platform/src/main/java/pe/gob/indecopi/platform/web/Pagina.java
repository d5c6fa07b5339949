package pe.gob.indecopi.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param datos what is on it
 * @param siguiente opaque cursor of the next page ({@code ?despues=}); absent on the last
 */
public record Pagina<T>(List<T> datos, @Nullable String siguiente) {

  /** Keeps its own copy. */
  public Pagina {
    datos = List.copyOf(datos);
  }
}
