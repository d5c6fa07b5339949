package pe.gob.indecopi.signos.registro;

/** What a grant offended against: the paragraphs of the Decisión 486, and bad faith (art. 172). */
public enum CausalDeNulidad {
  ART_134,
  ART_135_A,
  ART_135_B,
  ART_135_C,
  ART_135_D,
  ART_135_E,
  ART_135_F,
  ART_135_G,
  ART_135_H,
  ART_135_I,
  ART_135_J,
  ART_135_K,
  ART_135_L,
  ART_135_M,
  ART_135_N,
  ART_135_O,
  ART_135_P,
  ART_136_A,
  ART_136_B,
  ART_136_C,
  ART_136_D,
  ART_136_E,
  ART_136_F,
  ART_136_G,
  ART_136_H,
  MALA_FE;

  /**
   * Whether the nullity is absolute, which is asked at any time: a sign that can be no mark, or
   * that may not be one whoever asks it (Decisión 486, art. 172).
   */
  public boolean esAbsoluta() {
    return compareTo(ART_135_P) <= 0;
  }
}
