package pe.gob.indecopi.consumidor.cuenta;

/** Opaque identifier of an account ({@code cta_…}). */
public record CuentaId(String valor) {
  static final String PREFIJO = "cta_";

  public CuentaId {
    if (!valor.startsWith(PREFIJO)) {
      throw new IllegalArgumentException("An account's id begins with " + PREFIJO);
    }
  }

  @Override
  public String toString() {
    return valor;
  }
}
