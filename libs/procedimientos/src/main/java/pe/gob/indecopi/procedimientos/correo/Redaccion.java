package pe.gob.indecopi.procedimientos.correo;

import java.net.URI;
import java.util.Locale;
import pe.gob.indecopi.platform.problema.Texto;

/** What a mail of courtesy says: that there is a notice, in which file, and where to read it. */
final class Redaccion {
  private static final Texto ASUNTO =
      Texto.de("Tiene una notificación en el expediente %s", "You have a notice in file %s");

  private static final Texto CUERPO =
      Texto.de(
          """
          Se depositó una notificación en su casilla electrónica, en el expediente %s.

          Léala en %s

          Este mensaje es solo un aviso de cortesía: no es la notificación ni abre plazo alguno.
          Los plazos corren desde que la notificación surte efecto, lo que consta en su casilla,
          aunque este mensaje no llegue. No responda a esta dirección.
          """,
          """
          A notice was deposited in your electronic box, in file %s.

          Read it at %s

          This message is a courtesy: it is not the notice, and it opens no term. Terms run from
          the day on which the notice takes effect, which your box tells, even if this message
          never arrives. Do not answer to this address.
          """);

  private Redaccion() {}

  /**
   * @param notificacion id of the notice
   * @param numero of its file
   * @param idioma {@code en} for English; Spanish for every other
   */
  static Carta carta(String notificacion, String para, String numero, URI enlace, String idioma) {
    var lengua = Locale.of(idioma);
    return new Carta(
        notificacion,
        para,
        idioma,
        ASUNTO.en(lengua).formatted(numero),
        CUERPO.en(lengua).formatted(numero, enlace));
  }
}
