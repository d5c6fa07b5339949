package pe.gob.indecopi.procedimientos.expediente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chain of fingerprints over the acts of a file.
 *
 * <p>The fingerprint of an act is the SHA-256 of the previous one and of the RFC 8785 JSON of the
 * act as stored, with instants in milliseconds and {@code datos} replaced by its own SHA-256: a
 * reserved act can be withheld and the chain still verifies, and a new Java field breaks no old
 * file.
 */
public final class Cadena {
  /** What stands before the first act. */
  static final String ORIGEN = "0".repeat(64);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Cadena() {}

  /** The fingerprint of the last act; what stands before the first when there is none. */
  static String cabeza(List<Actuacion> actos) {
    return actos.isEmpty() ? ORIGEN : actos.getLast().huella();
  }

  /** The fingerprint of an act that follows {@code anterior}. */
  static String huella(String anterior, Actuacion acto) {
    return sha256(anterior + acto(acto));
  }

  /** What the fingerprint is taken over, after the one before: the act in canonical JSON. */
  public static String acto(Actuacion acto) {
    Map<String, Object> visto = new TreeMap<>();
    visto.put("folio", acto.folio());
    visto.put("tipo", acto.tipo());
    visto.put("autor", acto.autor().sub());
    visto.put("calidad", acto.autor().calidad().name());
    visto.put("en", acto.en().toEpochMilli());
    visto.put("fecha", acto.fecha().toString());
    visto.put("datos", sha256(datos(acto)));
    ponSiHay(visto, "documento", acto.autor().documento());
    ponSiHay(visto, "por", acto.autor().por());
    ponSiHay(visto, "cuaderno", acto.cuaderno());
    ponSiHay(visto, "documentos", acto.documentos());
    return canonico(visto);
  }

  /** What an act says, in canonical JSON: its SHA-256 is the {@code datos} of the act. */
  public static String datos(Actuacion acto) {
    return canonico(acto.datos());
  }

  /** The first folio whose fingerprint does not follow; empty when the chain is whole. */
  public static OptionalInt primerQuiebre(List<Actuacion> actos) {
    var anterior = ORIGEN;
    var folio = 0;
    for (var acto : actos) {
      folio++;
      if (acto.folio() != folio || !huella(anterior, acto).equals(acto.huella())) {
        return OptionalInt.of(folio);
      }
      anterior = acto.huella();
    }
    return OptionalInt.empty();
  }

  private static void ponSiHay(Map<String, Object> visto, String nombre, @Nullable Object valor) {
    if (valor != null) {
      visto.put(nombre, valor);
    }
  }

  private static String canonico(Map<String, Object> valor) {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(valor)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String texto) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(texto.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
