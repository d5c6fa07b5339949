package pe.gob.indecopi.platform.idempotencia;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of repeated requests.
 *
 * @param enabled Whether answers are kept by Idempotency-Key.
 * @param secreto Secret of at least 32 characters from which ids are derived, the same on every
 *     replica and for good.
 * @param conservar How long answers are kept, at least 7 days.
 * @param limpieza Time between two cleanings.
 * @param reclamo How old the claim of a request may grow before its effect is looked for.
 */
@ConfigurationProperties("indecopi.idempotencia")
record IdempotenciaProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable String secreto,
    @DefaultValue("7d") Duration conservar,
    @DefaultValue("10m") Duration limpieza,
    @DefaultValue("60s") Duration reclamo) {

  private static final int LARGO = 32;
  private static final Duration MINIMO = Duration.ofDays(7);

  IdempotenciaProperties {
    if (conservar.compareTo(MINIMO) < 0) {
      throw new IllegalArgumentException(
          "indecopi.idempotencia.conservar must be at least 7 days, is " + conservar);
    }
  }

  String secretoExigido() {
    if (secreto == null || secreto.length() < LARGO) {
      throw new IllegalStateException(
          "Set indecopi.idempotencia.secreto to a secret of at least 32 characters, the same on"
              + " every replica (only the profile local has a default)");
    }
    return secreto;
  }
}
