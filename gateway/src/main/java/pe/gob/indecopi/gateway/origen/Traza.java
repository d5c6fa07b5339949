package pe.gob.indecopi.gateway.origen;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * The trace that a request belongs to (W3C Trace Context, version 00).
 *
 * @param id 32 hexadecimal digits, shared by every service that the request meets
 * @param tramo 16 hexadecimal digits, ours
 * @param muestra whether the caller records it
 */
public record Traza(String id, String tramo, boolean muestra) {

  private static final String ATRIBUTO = Traza.class.getName();
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

  /** Goes on with the caller's trace if its header is well formed, else begins one. */
  static Traza seguir(@Nullable String traceparent) {
    var partes = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    if (!partes.matches()) {
      return new Traza(azar() + azar(), azar(), true);
    }
    var muestra = (Integer.parseInt(partes.group(2), 16) & 1) == 1;
    return new Traza(partes.group(1), azar(), muestra);
  }

  /** The trace of this exchange; one that stands for itself where no filter has run yet. */
  public static Traza de(ServerWebExchange exchange) {
    var traza = (Traza) exchange.getAttributes().computeIfAbsent(ATRIBUTO, nada -> seguir(null));
    return traza;
  }

  void guardar(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATRIBUTO, this);
  }

  /** The header that the services receive. */
  String traceparent() {
    return "00-" + id + "-" + tramo + (muestra ? "-01" : "-00");
  }

  private static String azar() {
    var aleatorio = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    return HexFormat.of().toHexDigits(aleatorio);
  }
}
