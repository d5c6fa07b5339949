package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.solicitud;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportacionContextTest extends PortalContextTest {
  private static final Path PROGRAMA = Path.of("../../build/VerificarExpediente.java");
  @TempDir private static Path carpeta;
  private static Method verificar;

  /** The very file that is handed to the public, compiled by itself. */
  @BeforeAll
  static void compilar() throws Exception {
    var clases = Files.createDirectories(carpeta.resolve("clases"));
    int fallas =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", clases.toString(), "-cp", "", PROGRAMA.toString());
    assertThat(fallas).isZero();
    var cargador = new URLClassLoader(new java.net.URL[] {clases.toUri().toURL()}, null);
    verificar =
        cargador.loadClass("VerificarExpediente").getMethod("verificar", Path.class, Path.class);
  }

  @Test
  void exportsAFileThatVerifiesOfflineWithThePublicKeys() throws Exception {
    var zip = exportar("empresa", publicado("V1"));

    assertThat(fallas(zip)).isEmpty();
    assertThat(entradas(zip).keySet())
        .contains("LEEME.txt", "index.html", "index.json", "manifiesto.txt", "manifiesto.firma")
        .contains("actos/000001.acto.json", "actos/000001.datos.json")
        .anyMatch(n -> n.startsWith("documentos/doc_") && n.endsWith(".pdf"));
  }

  @Test
  void runsAsTheDocumentedCommand() throws Exception {
    var zip = exportar("empresa", publicado("V2"));
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    var proceso =
        new ProcessBuilder(java, PROGRAMA.toString(), zip.toString(), claves().toString())
            .redirectErrorStream(true)
            .start();
    String dicho = new String(proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(proceso.waitFor()).as(dicho).isZero();
    assertThat(dicho).contains("NTEGRO");
  }

  @Test
  void namesEachPartThatWasTamperedWith() throws Exception {
    var original = entradas(exportar("empresa", publicado("V3")));

    for (String nombre : original.keySet()) {
      var cambiado = new LinkedHashMap<>(original);
      cambiado.put(nombre, conUnByteMas(original.get(nombre)));
      var sinParte = new LinkedHashMap<>(original);
      sinParte.remove(nombre);

      String nombrado = nombre.startsWith("manifiesto") ? "manifiesto" : nombre;
      assertThat(fallas(empacar(cambiado))).as(nombre).anyMatch(f -> f.contains(nombrado));
      assertThat(fallas(empacar(sinParte))).as(nombre).anyMatch(f -> f.contains(nombrado));
    }
    var conMas = new LinkedHashMap<>(original);
    conMas.put("actos/999999.acto.json", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(fallas(empacar(conMas))).anyMatch(f -> f.contains("999999"));
  }

  @Test
  void isNotTakenInByAPackageThatAnotherKeySigned() throws Exception {
    var zip = exportar("empresa", publicado("V4"));
    var ajenas = Files.writeString(carpeta.resolve("ajenas.json"), "{\"keys\":[]}");

    assertThat(fallas(zip, ajenas)).anyMatch(f -> f.startsWith("firma:"));
  }

  @Test
  void showsThatTheLastActsOfAStoredFileWereTakenAway() throws Exception {
    String id = publicado("V5");
    var actos =
        base.getCollection("expedientes")
            .find(Filters.eq(id))
            .first()
            .getList("actuaciones", Document.class);
    base.getCollection("expedientes")
        .updateOne(Filters.eq(id), Updates.set("actuaciones", actos.subList(0, actos.size() - 1)));

    var integridad = json(portal.ver("funcionario-dsd", "/expedientes/" + id + "/integridad"));
    assertThat(integridad.path("integro").booleanValue()).isFalse();
    assertThat(integridad.path("firmado").booleanValue()).isFalse();
    assertThat(integridad.has("primerQuiebre")).isFalse();
    assertThat(fallas(exportar("empresa", id))).anyMatch(f -> f.contains("faltan o sobran"));
    // Nothing is signed upon it, which would hide what was taken away.
    assertThat(portal.actuar("empresa", id, "DESISTIR", "{}").getResponse().getStatus())
        .isEqualTo(409);
  }

  @Test
  void showsThatAnActOfAStoredFileWasChanged() throws Exception {
    String id = publicado("V6");
    base.getCollection("expedientes")
        .updateOne(Filters.eq(id), Updates.set("actuaciones.1.fecha", "2020-01-01"));

    assertThat(fallas(exportar("empresa", id))).anyMatch(f -> f.startsWith("folio 2:"));
  }

  @Test
  void showsThatAStoredDocumentWasChanged() throws Exception {
    String id = publicado("V7");
    String documento =
        json(portal.ver("empresa", "/expedientes/" + id)).path("documentos").get(0).stringValue();
    var bytes =
        base.getCollection("documentos").find(Filters.eq(documento)).first().getObjectId("archivo");
    base.getCollection("archivos.chunks")
        .updateOne(
            Filters.eq("files_id", bytes),
            Updates.set("data", new org.bson.types.Binary("%PDF-1.7\n%XXXX\n".getBytes())));
    base.getCollection("archivos.files").updateOne(Filters.eq(bytes), Updates.set("length", 15L));

    assertThat(fallas(exportar("empresa", id)))
        .contains("documento " + documento + ": no es el que se presentó");
  }

  @Test
  void keepsAnothersPersonalDataOutAndStillVerifies() throws Exception {
    String id = publicado("V8");
    String dni = "99999991";
    assertThat(
            portal.actuar(
                "ciudadana",
                id,
                "OPONER",
                """
                {"opositor":{"clase":"NATURAL","documento":{"tipo":"DNI","numero":"%s"},
                  "nombre":"Rosa Quispe","domicilio":{"direccion":"Jr. Secreto 77","pais":"PE"}},
                 "fundamentos":"El signo copia el mío"}"""
                    .formatted(dni)))
        .hasStatus(201);

    var zip = exportar("empresa", id);

    assertThat(fallas(zip)).isEmpty();
    entradas(zip)
        .forEach(
            (nombre, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(nombre)
                    .doesNotContain(dni)
                    .doesNotContain("Secreto 77"));
    assertThat(fallas(exportar("ciudadana", id))).isEmpty();
    assertThat(fallas(exportar("funcionario-dsd", id))).isEmpty();
  }

  /** Ley 27444, art. 160.1. */
  @Test
  void keepsAReservedActFromTheOtherSideAndStillVerifies() throws Exception {
    String id = publicado("V11");
    oponer(id);
    var acredita = json(portal.ver("empresa", "/expedientes/" + id + "/actuaciones/4"));
    String documento = acredita.path("datos").path("documento").stringValue();
    assertThat(portal.ver("ciudadana", "/documentos/" + documento)).hasStatusOk();

    assertThat(
            portal.actuar(
                "funcionario-dsd",
                id,
                "RESERVAR",
                "{\"folios\":[4],\"norma\":\"Ley 27444, artículo 160.1\",\"motivo\":\"Secreto\"}"))
        .hasStatus(201);

    var visto = json(portal.ver("ciudadana", "/expedientes/" + id + "/actuaciones/4"));
    assertThat(visto.path("reservado").booleanValue()).isTrue();
    assertThat(visto.path("datos")).isEmpty();
    assertThat(portal.ver("ciudadana", "/documentos/" + documento)).hasStatus(404);
    assertThat(portal.ver("ciudadana", "/expedientes/" + id + "/cargo?folio=4")).hasStatus(404);
    assertThat(portal.ver("empresa", "/documentos/" + documento)).hasStatusOk();
    var zip = exportar("ciudadana", id);
    assertThat(fallas(zip)).isEmpty();
    assertThat(entradas(zip).keySet())
        .contains("actos/000004.acto.json")
        .doesNotContain("actos/000004.datos.json", "documentos/" + documento + ".pdf");
    assertThat(entradas(exportar("empresa", id)).keySet()).contains("actos/000004.datos.json");
  }

  /** Ley 27444, art. 149. */
  @Test
  void bindsTwoFilesThatAreJoinedAndPartsThemAgain() {
    String principal = publicado("V12");
    String otro = publicado("V13");

    assertThat(
            portal.actuar(
                "funcionario-dsd",
                otro,
                "ACUMULAR",
                "{\"expediente\":\"exp_nada\",\"motivo\":\"Conexión\"}"))
        .hasStatus(422);
    assertThat(
            portal.actuar(
                "funcionario-dsd",
                otro,
                "ACUMULAR",
                "{\"expediente\":\"%s\",\"motivo\":\"Conexión\"}".formatted(principal)))
        .hasStatus(201);
    assertThat(relacionados(otro)).containsExactly(principal);
    assertThat(relacionados(principal)).containsExactly(otro);

    assertThat(portal.actuar("funcionario-dsd", otro, "DESACUMULAR", "{}")).hasStatus(201);
    assertThat(relacionados(otro)).isEmpty();
    assertThat(relacionados(principal)).isEmpty();
  }

  private List<String> relacionados(String id) {
    return json(portal.ver("empresa", "/expedientes/" + id)).path("relacionados").values().stream()
        .map(r -> r.stringValue())
        .toList();
  }

  private void oponer(String id) {
    assertThat(
            portal.actuar(
                "ciudadana",
                id,
                "OPONER",
                """
                {"opositor":{"clase":"NATURAL","documento":{"tipo":"DNI","numero":"99999991"},
                  "nombre":"Rosa Quispe"},"fundamentos":"El signo copia el mío"}"""))
        .hasStatus(201);
  }

  @Test
  void doesNotHandOutAFileToAStranger() {
    String id = publicado("V9");
    assertThat(portal.ver("proveedor", "/expedientes/" + id + "/exportacion")).hasStatus(404);
    assertThat(portal.abierto("/expedientes/" + id + "/exportacion")).hasStatus(401);
  }

  @Test
  void saysItsPublicKeysToEverybodyAndNeverThePrivateOnes() {
    var claves = json(portal.abierto("/firmas/claves")).path("keys");

    assertThat(claves).isNotEmpty();
    assertThat(claves.get(0).path("crv").stringValue()).isEqualTo("Ed25519");
    assertThat(claves.get(0).has("d")).isFalse();
  }

  @Test
  void namesTheHashOfEachAnnexInTheActThatBringsIt() {
    String id = publicado("V10");
    var actos = json(portal.ver("empresa", "/expedientes/" + id + "/actuaciones")).path("datos");

    var acredita = actos.get(actos.size() - 1);
    assertThat(acredita.path("tipo").stringValue()).isEqualTo("ACREDITAR_PUBLICACION");
    String documento = acredita.path("datos").path("documento").stringValue();
    assertThat(acredita.path("documentos").path(documento).stringValue()).matches("[0-9a-f]{64}");
  }

  private String publicado(String recibo) {
    caja.recibe(recibo, LocalDate.of(2026, 3, 2), "300.00");
    String conPapel =
        solicitud(EMPRESA, recibo)
            .replaceFirst(
                "\"materia\"",
                "\"documentos\":[\"" + portal.documento("empresa") + "\"],\"materia\"");
    var creado = portal.enviar("empresa", clave(), "/expedientes", conPapel);
    assertThat(creado).hasStatus(201);
    String id = json(creado).path("id").stringValue();
    portal.actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}");
    String doc = portal.documento("empresa");
    assertThat(
            portal.actuar(
                "empresa",
                id,
                "ACREDITAR_PUBLICACION",
                "{\"fecha\":\"2026-03-02\",\"documento\":\"%s\"}".formatted(doc)))
        .hasStatus(201);
    return id;
  }

  private Path exportar(String usuario, String id) throws IOException {
    var respuesta = portal.ver(usuario, "/expedientes/" + id + "/exportacion");
    assertThat(respuesta).hasStatusOk();
    assertThat(respuesta.getResponse().getContentType()).isEqualTo("application/zip");
    return Files.write(
        Files.createTempFile(carpeta, "exp", ".zip"),
        respuesta.getResponse().getContentAsByteArray());
  }

  private Path claves() throws IOException {
    return Files.write(
        carpeta.resolve("claves.json"),
        portal.abierto("/firmas/claves").getResponse().getContentAsByteArray());
  }

  private List<String> fallas(Path zip) throws Exception {
    return fallas(zip, claves());
  }

  @SuppressWarnings("unchecked")
  private static List<String> fallas(Path zip, Path claves) throws Exception {
    return (List<String>) verificar.invoke(null, zip, claves);
  }

  private static byte[] conUnByteMas(byte[] bytes) {
    byte[] otros = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    otros[bytes.length] = ' ';
    return otros;
  }

  private static Map<String, byte[]> entradas(Path zip) throws IOException {
    Map<String, byte[]> entradas = new LinkedHashMap<>();
    try (var flujo = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
      for (var e = flujo.getNextEntry(); e != null; e = flujo.getNextEntry()) {
        entradas.put(e.getName(), flujo.readAllBytes());
      }
    }
    return entradas;
  }

  private static Path empacar(Map<String, byte[]> entradas) throws IOException {
    var zip = Files.createTempFile(carpeta, "otro", ".zip");
    try (var salida = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var e : entradas.entrySet()) {
        salida.putNextEntry(new ZipEntry(e.getKey()));
        salida.write(e.getValue());
        salida.closeEntry();
      }
    }
    return zip;
  }
}
