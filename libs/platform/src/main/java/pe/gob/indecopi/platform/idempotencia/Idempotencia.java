package pe.gob.indecopi.platform.idempotencia;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Gives each request with an {@code Idempotency-Key} one effect and one answer. */
public final class Idempotencia {

  Idempotencia() {}

  /**
   * Applies the effect unless this key has been answered already. To be called after token and
   * rights were checked, and before {@code If-Match} and the rules, which belong into the effect.
   *
   * @param cuerpo what was asked, hashed as canonical JSON
   */
  public ResponseEntity<?> una(
      HttpServletRequest solicitud, Usuario usuario, Object cuerpo, Efecto efecto) {
    throw new UnsupportedOperationException("not yet");
  }
}
