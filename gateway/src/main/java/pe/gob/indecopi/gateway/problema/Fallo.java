package pe.gob.indecopi.gateway.problema;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal of the gateway, on its way to become a problem. */
public final class Fallo extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Codigo codigo;
  private final transient Texto detalle;
  private final transient List<Falta> faltas;
  private final transient @Nullable Duration esperar;

  public Fallo(Codigo codigo, Texto detalle) {
    this(codigo, detalle, List.of(), null);
  }

  /**
   * A refusal with its faults and the time to wait before trying again.
   *
   * @param esperar what {@code Retry-After} says, or none
   */
  public Fallo(Codigo codigo, Texto detalle, List<Falta> faltas, @Nullable Duration esperar) {
    super(detalle.es(), null, false, false);
    this.codigo = codigo;
    this.detalle = detalle;
    this.faltas = List.copyOf(faltas);
    this.esperar = esperar;
  }

  public Codigo codigo() {
    return codigo;
  }

  Texto detalle() {
    return detalle;
  }

  List<Falta> faltas() {
    return faltas;
  }

  @Nullable Duration esperar() {
    return esperar;
  }
}
