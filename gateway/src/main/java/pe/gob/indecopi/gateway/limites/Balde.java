package pe.gob.indecopi.gateway.limites;

/** A token bucket: full at first, a token per request, refilled evenly over the window. */
final class Balde {

  private final long capacidad;
  private final double porNano;
  private double fichas;
  private long visto;

  Balde(long capacidad, long ventanaNanos, long ahora) {
    this.capacidad = capacidad;
    this.porNano = (double) capacidad / ventanaNanos;
    this.fichas = capacidad;
    this.visto = ahora;
  }

  /** Takes one token if there is one. */
  synchronized Toma tomar(long ahora) {
    rellenar(ahora);
    var pasa = fichas >= 1;
    if (pasa) {
      fichas -= 1;
    }
    return new Toma(pasa, (long) fichas, nanosHasta(capacidad), nanosHasta(1));
  }

  /** Whether forgetting this bucket changes nothing. */
  synchronized boolean lleno(long ahora) {
    rellenar(ahora);
    return fichas >= capacidad;
  }

  private void rellenar(long ahora) {
    fichas = Math.min(capacidad, fichas + Math.max(0, ahora - visto) * porNano);
    visto = ahora;
  }

  private long nanosHasta(long meta) {
    return fichas >= meta ? 0 : (long) Math.ceil((meta - fichas) / porNano);
  }

  /**
   * What a bucket answers.
   *
   * @param pasa whether there was a token
   * @param quedan whole tokens left
   * @param nanosHastaLleno until it is full again
   * @param nanosHastaUna until it holds one token
   */
  record Toma(boolean pasa, long quedan, long nanosHastaLleno, long nanosHastaUna) {}
}
