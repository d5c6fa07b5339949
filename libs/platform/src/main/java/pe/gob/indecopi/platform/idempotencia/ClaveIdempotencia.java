package pe.gob.indecopi.platform.idempotencia;

/**
 * An {@code Idempotency-Key} with its scope: client, person and path. Nobody else's key is ever the
 * same one.
 */
public final class ClaveIdempotencia {

  private final String huella;
  private final String cuerpo;
  private final Sello sello;

  ClaveIdempotencia(String huella, String cuerpo, Sello sello) {
    this.huella = huella;
    this.cuerpo = cuerpo;
    this.sello = sello;
  }

  /**
   * The id of what this request creates: always the same for the same key, not to be guessed from
   * outside.
   *
   * @param prefijo what the id is of, as in {@code "exp"} for {@code exp_…}
   */
  public String id(String prefijo) {
    var inicio = prefijo.endsWith("_") ? prefijo : prefijo + "_";
    return inicio + sello.corto(inicio + huella);
  }

  /** The key of one part of what this request asks: of one file of many. */
  public ClaveIdempotencia para(String parte) {
    return new ClaveIdempotencia(sello.corto(huella + "/" + parte), cuerpo, sello);
  }

  /** Keyed hash of client, person, path and key. */
  public String huella() {
    return huella;
  }

  /** Hash of the canonical body. */
  public String cuerpo() {
    return cuerpo;
  }
}
