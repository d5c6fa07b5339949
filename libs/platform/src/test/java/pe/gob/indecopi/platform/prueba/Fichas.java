package pe.gob.indecopi.platform.prueba;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Bearer tokens for tests, signed with a key of this JVM.
 * {@code @Import(Fichas.Decodificador.class)} makes a service accept them; {@code
 * Fichas.de("empresa")} is the value of the header {@code Authorization} for a user of the
 * contract, {@code Fichas.con(claims)} one with any claims.
 */
public final class Fichas {

  private static final KeyPair LLAVES = llaves();
  private static final KeyPair AJENAS = llaves();
  private static final Map<String, Map<String, Object>> USUARIOS = usuarios();

  /** Signing is most of what a call costs: each user signs once. */
  private static final Map<String, String> DE_USUARIOS = new ConcurrentHashMap<>();

  private Fichas() {}

  /** Accepts the tokens that are made here. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Decodificador {

    @Bean
    JwtDecoder jwtDecoder() {
      return NimbusJwtDecoder.withPublicKey((RSAPublicKey) LLAVES.getPublic()).build();
    }
  }

  /** {@code Bearer …} for a user of the contract, by name; good for an hour. */
  public static String de(String usuario) {
    return DE_USUARIOS.computeIfAbsent(usuario, Fichas::nueva);
  }

  private static String nueva(String usuario) {
    var claims = USUARIOS.get(usuario);
    if (claims == null) {
      throw new IllegalArgumentException("no such user: " + usuario);
    }
    return con(claims);
  }

  /** {@code Bearer …} for one of our own services. */
  public static String servicio(String nombre) {
    return con(Map.of("sub", nombre, "azp", nombre, "roles", List.of("servicio")));
  }

  /** The claims of a user of the contract, to be changed. */
  public static Map<String, Object> claims(String usuario) {
    return new LinkedHashMap<>(USUARIOS.get(usuario));
  }

  /** {@code Bearer …} with these claims, good for an hour unless they say {@code exp}. */
  public static String con(Map<String, Object> claims) {
    var cuerpo = new JWTClaimsSet.Builder();
    cuerpo.issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(3600)));
    claims.forEach(
        (nombre, valor) ->
            cuerpo.claim(nombre, valor instanceof Instant en ? Date.from(en) : valor));
    return "Bearer " + firmada(cuerpo.build(), LLAVES);
  }

  /** {@code Bearer …} signed by a key that nobody knows. */
  public static String falsa(String usuario) {
    var cuerpo = new JWTClaimsSet.Builder();
    USUARIOS.get(usuario).forEach(cuerpo::claim);
    return "Bearer " + firmada(cuerpo.build(), AJENAS);
  }

  private static String firmada(JWTClaimsSet claims, KeyPair llaves) {
    try {
      var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
      jwt.sign(new RSASSASigner(llaves.getPrivate()));
      return jwt.serialize();
    } catch (JOSEException imposible) {
      throw new IllegalStateException(imposible);
    }
  }

  private static KeyPair llaves() {
    try {
      var generador = KeyPairGenerator.getInstance("RSA");
      generador.initialize(2048);
      return generador.generateKeyPair();
    } catch (GeneralSecurityException imposible) {
      throw new IllegalStateException(imposible);
    }
  }

  private static Map<String, Map<String, Object>> usuarios() {
    var todos = new LinkedHashMap<String, Map<String, Object>>();
    persona(todos, "ciudadana", "DNI:99999991", "ciudadano");
    persona(todos, "ciudadano2", "DNI:99999992", "ciudadano");
    persona(todos, "empresa", "RUC:20999999990", "ciudadano", "proveedor");
    persona(todos, "proveedor", "RUC:20999999981", "ciudadano", "proveedor");
    for (var nombre : List.of("portal", "cajero", "banco", "operador")) {
      rol(todos, nombre, nombre);
    }
    rol(todos, "tesorera", "tesoreria");
    rol(todos, "tarifa1", "tarifa");
    rol(todos, "tarifa2", "tarifa");
    rol(todos, "auditora", "auditor");
    for (var organo : List.of("dsd", "din", "dda", "cpc", "orps", "sac", "cco")) {
      funcionario(todos, "funcionario-" + organo, organo.toUpperCase(java.util.Locale.ROOT));
    }
    funcionario(todos, "funcionario2-dsd", "DSD");
    for (var sala : List.of("spi", "sdc")) {
      funcionario(todos, "tribunal-" + sala, "TRIBUNAL");
      todos.get("tribunal-" + sala).put("sala", sala.toUpperCase(java.util.Locale.ROOT));
    }
    return todos;
  }

  private static void persona(
      Map<String, Map<String, Object>> todos, String nombre, String documento, String... roles) {
    rol(todos, nombre, roles);
    todos.get(nombre).put("documento", documento);
  }

  private static void funcionario(
      Map<String, Map<String, Object>> todos, String nombre, String organo) {
    rol(todos, nombre, "funcionario");
    todos.get(nombre).put("organo", List.of(organo));
  }

  private static void rol(Map<String, Map<String, Object>> todos, String nombre, String... roles) {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("sub", nombre);
    claims.put("azp", "cli");
    claims.put("roles", List.of(roles));
    todos.put(nombre, claims);
  }
}
