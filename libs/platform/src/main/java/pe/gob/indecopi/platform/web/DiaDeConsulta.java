package pe.gob.indecopi.platform.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/**
 * A day in a path or a query, as in a body: {@code 2026-11-21} and nothing else. By default Spring
 * would also read {@code 1/2/2026}, whose month depends on the language of who asks, and years of
 * nine digits.
 */
final class DiaDeConsulta implements Formatter<LocalDate> {

  /**
   * @throws IllegalArgumentException if it is not such a day; the caller is told which parameter
   */
  @Override
  public LocalDate parse(String texto, Locale idioma) {
    if (!texto.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      throw new IllegalArgumentException("not a day: " + texto);
    }
    return LocalDate.parse(texto);
  }

  @Override
  public String print(LocalDate dia, Locale idioma) {
    return dia.toString();
  }
}
