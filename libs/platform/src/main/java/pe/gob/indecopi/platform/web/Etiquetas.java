package pe.gob.indecopi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/** ETags of versioned resources and the conditions put on them. */
public final class Etiquetas {

  private Etiquetas() {}

  /** The strong ETag of a version, quotes included. */
  public static String de(long version) {
    return "\"v" + version + "\"";
  }

  /**
   * Demands that the request names the present version.
   *
   * @throws Rechazo {@code falta-if-match} (428) without the header, {@code version-obsoleta} (412)
   *     if it names another version
   */
  public static void exigir(HttpServletRequest solicitud, long version) {
    if (solicitud.getHeader(HttpHeaders.IF_MATCH) == null) {
      throw new Rechazo(
          Codigos.FALTA_IF_MATCH,
          Texto.de(
              "Envíe en If-Match la ETag de lo que vio",
              "Send the ETag of what you saw in If-Match"));
    }
    comprobar(solicitud, version);
  }

  /**
   * Looks at {@code If-Match} only where it was sent.
   *
   * @throws Rechazo {@code version-obsoleta} (412) if it names another version
   */
  public static void comprobar(HttpServletRequest solicitud, long version) {
    var pedida = solicitud.getHeader(HttpHeaders.IF_MATCH);
    if (pedida != null && !coincide(pedida, de(version))) {
      throw new Rechazo(
          Codigos.VERSION_OBSOLETA,
          Texto.de(
              "Lo que vio ya cambió; léalo de nuevo", "What you saw has changed; read it again"));
    }
  }

  private static boolean coincide(String pedida, String actual) {
    return Arrays.stream(pedida.split(","))
        .map(String::strip)
        .anyMatch(una -> una.equals("*") || una.equals(actual));
  }
}
