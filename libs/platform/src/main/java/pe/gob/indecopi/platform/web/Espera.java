package pe.gob.indecopi.platform.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a caller is willing to wait for news: {@code Prefer: wait=20} (RFC 7240, 4.3). */
public final class Espera {
  private static final Pattern PEDIDA =
      Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,4})(?:$|[,;\\s])");

  /** Below the thirty seconds after which the gateway gives an answer up. */
  private static final int MAYOR = 25;

  private Espera() {}

  /** What that header says, up to 25 seconds; nothing where it says nothing. */
  public static Duration de(@Nullable String prefiere) {
    var pedida = PEDIDA.matcher(prefiere == null ? "" : prefiere);
    return pedida.find()
        ? Duration.ofSeconds(Math.min(MAYOR, Integer.parseInt(pedida.group(1))))
        : Duration.ZERO;
  }
}
