package pe.gob.indecopi.procedimientos.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.gob.indecopi.platform.prueba.Fichas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API, for tests. */
final class Portal {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  static final byte[] PDF = "%PDF-1.7\n%\u00e2\u00e3\n".getBytes();

  private final MockMvcTester mvc;

  Portal(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  MvcTestResult ver(String usuario, String ruta) {
    return mvc.get().uri(ruta).header("Authorization", Fichas.de(usuario)).exchange();
  }

  MvcTestResult abierto(String ruta) {
    return mvc.get().uri(ruta).exchange();
  }

  MvcTestResult enviar(String usuario, String clave, String ruta, String cuerpo) {
    return enviarCon(Fichas.de(usuario), clave, null, ruta, cuerpo);
  }

  MvcTestResult enviarCon(String ficha, String clave, String etag, String ruta, String cuerpo) {
    var solicitud =
        mvc.post()
            .uri(ruta)
            .header("Authorization", ficha)
            .header("Idempotency-Key", clave)
            .contentType(MediaType.APPLICATION_JSON)
            .content(cuerpo);
    return (etag == null ? solicitud : solicitud.header("If-Match", etag)).exchange();
  }

  MvcTestResult actuar(String usuario, String expediente, String tipo, String datos) {
    String etag =
        usuario.startsWith("funcionario") || usuario.startsWith("tribunal")
            ? ver(usuario, "/expedientes/" + expediente).getResponse().getHeader("ETag")
            : null;
    return enviarCon(
        Fichas.de(usuario),
        clave(),
        etag,
        "/expedientes/" + expediente + "/actuaciones",
        "{\"tipo\":\"%s\",\"datos\":%s}".formatted(tipo, datos));
  }

  MvcTestResult subir(String usuario, String clave, String nombre, byte[] bytes) {
    return mvc.post()
        .uri("/documentos")
        .multipart()
        .file(new MockMultipartFile("archivo", nombre, "application/pdf", bytes))
        .header("Authorization", Fichas.de(usuario))
        .header("Idempotency-Key", clave)
        .exchange();
  }

  String documento(String usuario) {
    return json(subir(usuario, clave(), "poder.pdf", PDF)).path("id").stringValue();
  }

  static String texto(MvcTestResult resultado) {
    return new String(resultado.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  static String clave() {
    return UUID.randomUUID().toString();
  }

  static JsonNode json(MvcTestResult resultado) {
    return JSON.readTree(resultado.getResponse().getContentAsByteArray());
  }

  static String solicitud(String ruc, String recibo) {
    return """
    {"procedimiento":"DSD-10",
     "solicitantes":[{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"%s"},"nombre":"KUSKA S.A.C.",
       "domicilio":{"direccion":"Av. Uno 1","pais":"PE"}}],
     "materia":{"signo":"KUSKA","clases":[18,25,35]}%s}
    """
        .formatted(
            ruc,
            recibo == null
                ? ""
                : ",\"pago\":{\"canal\":\"VISA\",\"comprobante\":\"%s\",\"fecha\":\"2026-03-02\"}"
                    .formatted(recibo));
  }
}
