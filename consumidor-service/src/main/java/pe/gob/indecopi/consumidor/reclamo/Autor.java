package pe.gob.indecopi.consumidor.reclamo;

import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.seguridad.Usuario;

/**
 * Who does something in a complaint.
 *
 * @param por the portal that acts for it, if any
 * @param clave fingerprint of the idempotency key of the request
 */
public record Autor(Lado lado, String sub, @Nullable String por, @Nullable String clave) {

  /** The caller, as whom it was let in. */
  public static Autor de(Lado lado, Usuario usuario, ClaveIdempotencia clave) {
    return new Autor(lado, usuario.sub(), usuario.actor(), clave.huella());
  }
}
