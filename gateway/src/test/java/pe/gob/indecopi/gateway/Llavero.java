package pe.gob.indecopi.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Stands in for the identity provider: one key, its JWKS and tokens signed with it. */
public final class Llavero {

  public static final String EMISOR = "http://emisor.prueba";

  private final RSAKey llave;

  public Llavero() {
    try {
      llave = new RSAKeyGenerator(2048).keyID("k1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public String jwks() {
    return new JWKSet(llave).toPublicJWKSet().toString();
  }

  public String token(String azp, String... roles) {
    return firmado(EMISOR, azp, Duration.ofMinutes(5), roles);
  }

  public String vencido(String azp) {
    return firmado(EMISOR, azp, Duration.ofMinutes(-5));
  }

  public String firmado(String emisor, String azp, Duration vida, String... roles) {
    var ahora = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(emisor)
            .subject("sub-" + azp)
            .claim("azp", azp)
            .claim("roles", List.of(roles))
            .issueTime(Date.from(ahora.minusSeconds(600)))
            .expirationTime(Date.from(ahora.plus(vida)))
            .build();
    var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
    try {
      jwt.sign(new RSASSASigner(llave));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }
}
