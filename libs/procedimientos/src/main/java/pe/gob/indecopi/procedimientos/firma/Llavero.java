package pe.gob.indecopi.procedimientos.firma;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The keys of an installation: one signs, all verify. */
final class Llavero {
  private final Clave actual;
  private final Map<String, Clave> todas;

  /**
   * @param claves the first one that has its private half signs
   * @throws IllegalArgumentException if none has
   */
  Llavero(List<Clave> claves) {
    this.actual =
        claves.stream()
            .filter(c -> Objects.nonNull(c.privada()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException("No key of indecopi.firma has its private half"));
    this.todas = new LinkedHashMap<>();
    claves.forEach(c -> todas.put(c.id(), c));
  }

  Clave actual() {
    return actual;
  }

  Optional<Clave> de(String id) {
    return Optional.ofNullable(todas.get(id));
  }

  List<Clave> todas() {
    return List.copyOf(todas.values());
  }
}
