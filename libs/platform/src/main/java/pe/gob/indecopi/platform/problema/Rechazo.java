package pe.gob.indecopi.platform.problema;

import java.util.List;
import java.util.Map;

/**
 * A refusal with its code, its reason and every fault of the request. Knows nothing of HTTP beyond
 * its code; the web layer turns it into {@code application/problem+json}.
 */
public final class Rechazo extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Codigo codigo;
  private final transient Texto detalle;
  private final transient List<Falta> faltas;
  private final transient Map<String, Object> extension;

  /** A refusal without single faults. */
  public Rechazo(Codigo codigo, Texto detalle) {
    this(codigo, detalle, List.of(), Map.of());
  }

  /**
   * A refusal with its faults.
   *
   * @param extension further members of the problem, named in camelCase, written as JSON
   */
  public Rechazo(Codigo codigo, Texto detalle, List<Falta> faltas, Map<String, Object> extension) {
    super(codigo.valor() + ": " + detalle.en() + (faltas.isEmpty() ? "" : " " + faltas));
    this.codigo = codigo;
    this.detalle = detalle;
    this.faltas = List.copyOf(faltas);
    this.extension = Map.copyOf(extension);
  }

  /** The stable code. */
  public Codigo codigo() {
    return codigo;
  }

  /** Why, in the words of this case. */
  public Texto detalle() {
    return detalle;
  }

  /** Every fault, each with its pointer. */
  public List<Falta> faltas() {
    return faltas;
  }

  /** Further members of the problem. */
  public Map<String, Object> extension() {
    return extension;
  }
}
