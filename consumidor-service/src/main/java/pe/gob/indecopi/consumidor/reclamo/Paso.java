package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint: an entry of its history.
 *
 * @param tipo what, like {@code TRASLADADO}; a word in capitals
 * @param lado as whom it was done; absent for what the days brought about
 * @param quien subject that did it; absent likewise
 * @param por the portal that acted for it, if any
 * @param ven who may see it
 * @param datos what it says, in values that JSON knows
 * @param clave fingerprint of the idempotency key that it was done with; absent likewise
 */
public record Paso(
    String tipo,
    @Nullable Lado lado,
    @Nullable String quien,
    @Nullable String por,
    Instant en,
    Set<Lado> ven,
    Map<String, Object> datos,
    @Nullable String clave) {
  private static final Set<Lado> TODOS = Set.of(Lado.values());

  public Paso {
    ven = Collections.unmodifiableSet(new TreeSet<>(ven));
    datos = Collections.unmodifiableMap(new LinkedHashMap<>(datos));
  }

  /** What somebody did, seen by all. */
  public static Paso de(String tipo, Autor autor, Instant en, Map<String, Object> datos) {
    return new Paso(tipo, autor.lado(), autor.sub(), autor.por(), en, TODOS, datos, autor.clave());
  }

  /** What the passing of days or another service brought about, seen by all. */
  public static Paso delSistema(String tipo, Instant en, Map<String, Object> datos) {
    return new Paso(tipo, null, null, null, en, TODOS, datos, null);
  }

  /** The same, seen by these alone and by the officials. */
  public Paso soloPara(Lado... lados) {
    var vean = new TreeSet<>(Set.of(lados));
    vean.add(Lado.FUNCIONARIO);
    return new Paso(tipo, lado, quien, por, en, vean, datos, clave);
  }
}
