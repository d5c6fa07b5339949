package pe.gob.indecopi.local.vecinos.identidad;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;
import pe.gob.indecopi.local.vecinos.Ajustes;

/**
 * Writes the claims of the contract, and tokens without a protocol for who lives on this machine.
 */
@Component
public class Emisor {

  private final JwtEncoder codificador;
  private final Ajustes ajustes;
  private final InstantSource reloj;

  Emisor(JwtEncoder codificador, Ajustes ajustes, InstantSource reloj) {
    this.codificador = codificador;
    this.ajustes = ajustes;
    this.reloj = reloj;
  }

  /** A token of one of our own machine clients, as if by client credentials. */
  public String deMaquina(String cliente) {
    return emitir(cliente, cliente, null);
  }

  /**
   * Signs a token.
   *
   * @param sub who it speaks for
   * @param azp client that holds it
   * @param actor who acts for {@code sub} (RFC 8693, section 4.1), if anybody
   */
  String emitir(String sub, String azp, @Nullable String actor) {
    var ahora = reloj.instant();
    var reclamos =
        JwtClaimsSet.builder()
            .issuer(ajustes.issuer())
            .subject(sub)
            .audience(List.of(azp))
            .issuedAt(ahora)
            .notBefore(ahora)
            .expiresAt(ahora.plus(ajustes.vida()));
    escribir(reclamos, sub, azp, actor);
    var cabecera = JwsHeader.with(SignatureAlgorithm.RS256).build();
    return codificador
        .encode(JwtEncoderParameters.from(cabecera, reclamos.build()))
        .getTokenValue();
  }

  static void escribir(
      JwtClaimsSet.Builder reclamos, String sub, String azp, @Nullable String actor) {
    reclamos.claim("azp", azp);
    Identidades.buscar(sub).ifPresent(i -> i.reclamos().forEach(reclamos::claim));
    if (actor != null) {
      reclamos.claim("act", Map.of("sub", actor));
    }
  }
}
