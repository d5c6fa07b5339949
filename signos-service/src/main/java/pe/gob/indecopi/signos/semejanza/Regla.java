package pe.gob.indecopi.signos.semejanza;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * Why two signs are alike. None is a rule of law: they say how Spanish is spoken and written in
 * Peru, and what offices look at when they compare signs as a whole (Decisión 486, art. 136.a,
 * forbids what may be confused and does not say how to tell).
 */
public enum Regla {
  // The same sound.
  SESEO("la c ante e o i, la s y la z suenan igual", "c before e or i, s and z sound the same"),
  BETACISMO("la b y la v suenan igual", "b and v sound the same"),
  HACHE_MUDA("la h no suena", "h is silent"),
  GE_JOTA("la g ante e o i y la j suenan igual", "g before e or i and j sound the same"),
  CA_KA_CU("la c fuerte, la k y la qu suenan igual", "hard c, k and qu sound the same"),
  EQUIS(
      "la x suena ks, s al comienzo y ante consonante, j en México",
      "x sounds ks, s at the beginning and before consonants, j in México"),
  HUE_WE_GUE("hu, w, gu y gü ante vocal suenan igual", "hu, w, gu and gü sound the same"),
  YEISMO("la ll y la y suenan igual", "ll and y sound the same"),
  I_GRIEGA("la y suena como la i", "y sounds like i"),
  ENIE_NI("la ñ suena como ni ante vocal", "ñ sounds like ni before a vowel"),
  EME_ANTE_BP("ante b, p y v, la n suena m", "before b, p and v, n sounds m"),
  EME_FINAL("al final, la m suena n", "at the end, m sounds n"),
  LETRA_DOBLE("la letra doble suena como una", "a double letter sounds like one"),
  GRUPO_CULTO(
      "el grupo de consonantes se simplifica al hablar",
      "the group of consonants is simplified in speech"),
  PROTESIS("la s inicial ante consonante se oye es", "s before a consonant is heard es"),
  QUECHUA(
      "k, q, cc y w son grafías quechuas de un mismo sonido",
      "k, q, cc and w are Quechua spellings of one sound"),
  EXTRANJERA(
      "la grafía extranjera se lee en español (ph, th, sh, ck, oo, ee)",
      "the foreign spelling is read in Spanish (ph, th, sh, ck, oo, ee)"),
  NUMERO("la cifra se lee como su nombre", "the figure is read by its name"),
  // Nearly the same sound.
  VOCAL_CERCANA("son vocales cercanas", "they are close vowels"),
  CONSONANTE_CERCANA("son consonantes cercanas", "they are close consonants"),
  ACENTO("cambia la sílaba acentuada", "the stressed syllable changes"),
  PLURAL("una es el plural de la otra", "one is the plural of the other"),
  // The eye.
  FIGURA("se ven casi iguales", "they look almost the same"),
  TRANSPOSICION("dos letras cambian de lugar", "two letters change places"),
  LETRA_CAMBIADA("una letra cambia", "a letter changes"),
  LETRA_DE_MAS("una letra está de más o falta", "a letter is added or missing"),
  // The whole.
  IGUALES("se escriben igual", "they are written the same"),
  ESPACIOS(
      "sin contar los espacios se leen igual o casi",
      "but for the spaces they read the same or nearly"),
  ORDEN("las mismas palabras van en otro orden", "the same words come in another order"),
  PALABRA_DEBIL("se distinguen por palabras de poco peso", "they differ by words of little weight"),
  PARTE_DOMINANTE(
      "la parte que domina un signo está entera en el otro",
      "the dominant part of one sign is whole in the other");

  private final Texto texto;

  Regla(String es, String en) {
    this.texto = Texto.de(es, en);
  }

  /** What it says, in general. */
  public Texto texto() {
    return texto;
  }
}
