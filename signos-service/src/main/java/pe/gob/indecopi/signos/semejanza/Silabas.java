package pe.gob.indecopi.signos.semejanza;

/** Syllables, as far as the accent needs them. */
final class Silabas {
  private Silabas() {}

  /**
   * The syllable that bears the written accent, from the end: 1 for café, 2 for árbol, 3 for
   * rápido. Each vowel is a syllable but an i or u beside another vowel.
   *
   * @param antes sound where the word begins
   * @param tilde letter of the word that bears the accent
   */
  static int acento(Sonidos oidos, int antes, int tilde) {
    var silabas = 1;
    for (var i = oidos.largo() - 1; i >= antes && oidos.desde(i) > tilde; i--) {
      var vocal = Fonetica.esVocal(oidos.en(i));
      var debil = oidos.en(i) == 'i' || oidos.en(i) == 'u';
      var pegada = i > antes && debil && Fonetica.esVocal(oidos.en(i - 1));
      var pegadaDetras = debil && i + 1 < oidos.largo() && Fonetica.esVocal(oidos.en(i + 1));
      if (vocal && !pegada && !pegadaDetras) {
        silabas++;
      }
    }
    return Math.min(silabas, 15);
  }
}
