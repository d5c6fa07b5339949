package pe.gob.indecopi.consumidor.reclamo;

/** Opaque identifier of a complaint ({@code rec_…}), beside its number. */
public record ReclamoId(String valor) {
  /** What every id of a complaint begins with. */
  public static final String PREFIJO = "rec_";

  public ReclamoId {
    if (!valor.startsWith(PREFIJO)) {
      throw new IllegalArgumentException("A complaint's id begins with " + PREFIJO);
    }
  }

  @Override
  public String toString() {
    return valor;
  }
}
