package pe.gob.indecopi.consumidor.conversacion;

import java.util.regex.Pattern;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * Text that a person writes to another: kept as it was sent, HTML and all, and refused where it
 * would look otherwise than it is. Line breaks and tabs are text; other controls, half surrogates
 * and what turns the direction of writing round are not. Marks of Arabic or Hebrew and the joiners
 * of emoji are.
 */
public final class TextoLlano {
  private static final Pattern OCULTO =
      Pattern.compile("[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff&&[^\\n\\r\\t]]");

  private TextoLlano() {}

  /** Notes a fault if the text hides something, or says nothing. */
  public static void revisar(String texto, Faltas faltas, String puntero) {
    if (texto.isBlank()) {
      faltas.agregar(puntero, Texto.de("no dice nada", "says nothing"));
    }
    if (OCULTO.matcher(texto).find()) {
      faltas.agregar(
          puntero,
          Texto.de(
              "tiene caracteres de control o que invierten el sentido de la escritura",
              "has control characters, or such as turn the direction of writing round"));
    }
  }
}
