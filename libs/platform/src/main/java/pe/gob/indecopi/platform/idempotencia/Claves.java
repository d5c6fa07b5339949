package pe.gob.indecopi.platform.idempotencia;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the key of a request and puts it into its scope. */
final class Claves {

  static final String CABECERA = "Idempotency-Key";
  private static final String ADMITIDA = "[\\x20-\\x7E]{1,255}";
  private static final JsonMapper CANONICO =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private final Sello sello;
  private final JsonMapper mapper;

  Claves(Sello sello, JsonMapper mapper) {
    this.sello = sello;
    this.mapper = mapper;
  }

  ClaveIdempotencia de(HttpServletRequest solicitud, Usuario usuario, Object cuerpo) {
    var ambito =
        String.join(
            "\u0000",
            usuario.cliente(),
            usuario.sub(),
            solicitud.getRequestURI(),
            cabecera(solicitud));
    return new ClaveIdempotencia(sello.largo(ambito), resumen(cuerpo), sello);
  }

  private static String cabecera(HttpServletRequest solicitud) {
    var enviadas = Collections.list(solicitud.getHeaders(CABECERA));
    if (enviadas.isEmpty()) {
      throw new Rechazo(
          Codigos.FALTA_CLAVE,
          Texto.de(
              "Envíe una cabecera Idempotency-Key propia de esta solicitud",
              "Send an Idempotency-Key header of this request's own"));
    }
    if (enviadas.size() > 1 || !enviadas.getFirst().matches(ADMITIDA)) {
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          Texto.de(
              "Idempotency-Key lleva de 1 a 255 caracteres ASCII imprimibles, una sola vez",
              "Idempotency-Key has 1 to 255 printable ASCII characters, once"),
          List.of(),
          Map.of("parametro", CABECERA));
    }
    return enviadas.getFirst();
  }

  private String resumen(Object cuerpo) {
    JsonNode arbol = cuerpo instanceof JsonNode nodo ? nodo : mapper.valueToTree(cuerpo);
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      var canonico = CANONICO.writeValueAsString(arbol).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(hash.digest(canonico));
    } catch (NoSuchAlgorithmException imposible) {
      throw new IllegalStateException("every JVM has SHA-256", imposible);
    }
  }
}
