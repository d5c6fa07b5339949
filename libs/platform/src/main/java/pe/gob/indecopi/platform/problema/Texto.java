package pe.gob.indecopi.platform.problema;

import java.util.Locale;

/**
 * A text for people, in the two languages that we speak.
 *
 * @param es the Spanish text, which is what is shown unless English is asked for
 * @param en the English text
 */
public record Texto(String es, String en) {

  /** A text in both languages. */
  public static Texto de(String es, String en) {
    return new Texto(es, en);
  }

  /** The text in the given language: English for English, Spanish for every other. */
  public String en(Locale idioma) {
    return "en".equals(idioma.getLanguage()) ? en : es;
  }
}
