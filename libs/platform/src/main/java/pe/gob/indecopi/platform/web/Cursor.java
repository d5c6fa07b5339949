package pe.gob.indecopi.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * Where a list was left: how many are wanted and after which key. A controller takes it as a
 * parameter, read from {@code ?limite=} and {@code ?despues=}.
 *
 * @param limite from 1 to 200, 50 unless said
 * @param despues the sort key of the last one seen, decoded; null at the beginning
 */
public record Cursor(int limite, @Nullable String despues) {

  static final int POR_DEFECTO = 50;
  static final int MAXIMO = 200;

  /**
   * Reads the two parameters as they came.
   *
   * @throws Rechazo {@code solicitud-invalida} if the limit or the cursor is not ours
   */
  public static Cursor leer(@Nullable String limite, @Nullable String despues) {
    return new Cursor(
        limite == null ? POR_DEFECTO : limite(limite), despues == null ? null : abrir(despues));
  }

  /**
   * The page made of what was found when {@code limite + 1} were asked for: one too many shows that
   * there is a next page, which begins after the key of the last one on this page.
   */
  public <T> Pagina<T> pagina(List<T> encontrados, Function<? super T, String> clave) {
    if (encontrados.size() <= limite) {
      return new Pagina<>(encontrados, null);
    }
    var datos = encontrados.subList(0, limite);
    return new Pagina<>(datos, cerrar(clave.apply(datos.getLast())));
  }

  /** The opaque form of a key. */
  public static String cerrar(String clave) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("1" + clave).getBytes(StandardCharsets.UTF_8));
  }

  private static String abrir(String cursor) {
    try {
      var texto = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (texto.startsWith("1") && cerrar(texto.substring(1)).equals(cursor)) {
        return texto.substring(1);
      }
    } catch (IllegalArgumentException _) {
      // not base64: refused below like every other foreign cursor
    }
    throw invalido("despues", Texto.de("El cursor no es válido", "The cursor is not valid"));
  }

  private static int limite(String limite) {
    if (limite.matches("[0-9]{1,3}")) {
      var n = Integer.parseInt(limite);
      if (n >= 1 && n <= MAXIMO) {
        return n;
      }
    }
    throw invalido(
        "limite", Texto.de("El límite va de 1 a " + MAXIMO, "The limit goes from 1 to " + MAXIMO));
  }

  private static Rechazo invalido(String parametro, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA, detalle, List.of(), java.util.Map.of("parametro", parametro));
  }
}
