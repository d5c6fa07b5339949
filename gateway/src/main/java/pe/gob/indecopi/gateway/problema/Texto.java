package pe.gob.indecopi.gateway.problema;

/**
 * One sentence for people, in both languages of the API.
 *
 * @param es in Spanish, the language of the law
 * @param en in English, for whoever asks for it
 */
public record Texto(String es, String en) {

  /** This sentence in the given language. */
  public String en(Idioma idioma) {
    return idioma == Idioma.EN ? en : es;
  }
}
