package pe.gob.indecopi.platform.problema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers every fault of a request, so that the caller learns them all at once. */
public final class Faltas {

  private final Set<Falta> todas;
  private final String prefijo;

  /** An empty gathering whose pointers start at the root of the body. */
  public Faltas() {
    this(new LinkedHashSet<>(), "");
  }

  private Faltas(Set<Falta> todas, String prefijo) {
    this.todas = todas;
    this.prefijo = prefijo;
  }

  /** Notes a fault, once; the pointer is relative to where this gathering stands. */
  public void agregar(String puntero, Texto detalle) {
    todas.add(new Falta(prefijo + puntero, detalle));
  }

  /** Whether nothing is wrong so far. */
  public boolean vacio() {
    return todas.isEmpty();
  }

  /** How many faults there are so far. */
  public int cuantas() {
    return todas.size();
  }

  /** The faults noted so far, in order. */
  public List<Falta> lista() {
    return List.copyOf(todas);
  }

  /** The same gathering, standing deeper in the body: what it notes is noted here. */
  public Faltas bajo(String masAdentro) {
    return new Faltas(todas, prefijo + masAdentro);
  }

  /** Refuses with all that was noted, if anything was. */
  public void lanzarSiHay(Codigo codigo, Texto detalle) {
    if (!vacio()) {
      throw new Rechazo(codigo, detalle, lista(), Map.of());
    }
  }

  /** One step of a JSON pointer, escaped as RFC 6901 asks, with its slash. */
  public static String paso(String nombre) {
    return "/" + nombre.replace("~", "~0").replace("/", "~1");
  }
}
