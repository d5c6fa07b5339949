package pe.gob.indecopi.e2e;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pe.gob.indecopi.local.lanzador.Muestras;
import tools.jackson.databind.JsonNode;

/** A file, and what parties and officials do in it. */
final class Tramite {
  static final String FUNCIONARIO = "funcionario-dsd";
  private static final Duration PACIENCIA = Duration.ofSeconds(90);

  private final Portal portal;
  private final String id;

  Tramite(Portal portal, String id) {
    this.portal = portal;
    this.id = id;
  }

  /** Files a request, which must be accepted. */
  static Tramite presentar(Portal portal, String quien, Map<String, Object> solicitud) {
    var r = portal.como(quien).post(Portal.SIGNOS + "/expedientes", solicitud).exigir(201);
    return new Tramite(portal, r.texto("/id"));
  }

  /** A word mark of these classes, paid and in formal examination. */
  static Tramite pagado(Corrida corrida, String quien, String signo, int... clases) {
    var orden = corrida.pagos().pagada(quien, "DSD-10", clases.length);
    var solicitud = Solicitudes.conOrden(Solicitudes.marca(quien, signo, clases), orden);
    return presentar(corrida.portal(), quien, solicitud).enEtapa("EXAMEN_FORMAL");
  }

  String id() {
    return id;
  }

  String ruta(String mas) {
    return Portal.SIGNOS + "/expedientes/" + id + mas;
  }

  /** The file as the official sees it. */
  JsonNode ver() {
    return ver(FUNCIONARIO).cuerpo();
  }

  Respuesta ver(String quien) {
    return portal.como(quien).get(ruta("")).exigir(200);
  }

  String estado() {
    return ver().path("estado").asString();
  }

  String presentado() {
    return ver().path("presentado").asString("");
  }

  Tramite enEtapa(String etapa) {
    return cuando(e -> e.path("etapa").asString().equals(etapa), "stage " + etapa);
  }

  /** Waits until the file is so. */
  Tramite cuando(Predicate<JsonNode> asi, String que) {
    await(que).atMost(PACIENCIA).until(() -> asi.test(ver()));
    return this;
  }

  /** The last term of that kind, of the file or of a notebook. */
  JsonNode plazo(String tipo) {
    var e = ver();
    var plazos = new ArrayList<JsonNode>();
    e.path("plazos").forEach(plazos::add);
    e.path("cuadernos").forEach(c -> c.path("plazos").forEach(plazos::add));
    return plazos.stream()
        .filter(p -> p.path("tipo").asString().equals(tipo))
        .reduce((antes, despues) -> despues)
        .orElseThrow(() -> new AssertionError("No term " + tipo + " in " + plazos));
  }

  LocalDate vence(String tipo) {
    return LocalDate.parse(plazo(tipo).path("vence").asString());
  }

  /** The kinds of act in it, in order. */
  List<String> actos() {
    var tipos = new ArrayList<String>();
    portal
        .como(FUNCIONARIO)
        .get(ruta("/actuaciones?limite=200"))
        .exigir(200)
        .cuerpo()
        .path("datos")
        .forEach(a -> tipos.add(a.path("tipo").asString()));
    return tipos;
  }

  /** A party's act, which must be accepted. */
  Respuesta parte(String quien, String tipo, Map<String, ?> datos) {
    return intentar(quien, Solicitudes.acto(tipo, datos)).exigir(201);
  }

  /** A party's act, accepted or not. */
  Respuesta intentar(String quien, Map<String, Object> acto) {
    return portal.como(quien).post(ruta("/actuaciones"), acto);
  }

  /** An official's act on the file as it stands, which must be accepted. */
  Respuesta oficial(String tipo, Map<String, ?> datos) {
    return decide(FUNCIONARIO, Solicitudes.acto(tipo, datos));
  }

  /** The same on a notebook. */
  Respuesta oficial(String tipo, String cuaderno) {
    var acto = Solicitudes.acto(tipo, Map.of("motivo", "Así corresponde."));
    acto.put("cuaderno", cuaderno);
    return decide(FUNCIONARIO, acto);
  }

  Respuesta decide(String quien, Map<String, Object> acto) {
    return portal
        .como(quien)
        .siCoincide(ver(quien).etag())
        .post(ruta("/actuaciones"), acto)
        .exigir(201);
  }

  /** A document of that user; answers its id. */
  String documento(String quien, String nombre) {
    return portal
        .como(quien)
        .subir(Portal.SIGNOS + "/documentos", nombre, "application/pdf", Muestras.pdf(nombre))
        .exigir(201)
        .texto("/id");
  }

  /** Ordered, and proved as published today by that applicant. */
  Tramite publicar(String quien, LocalDate hoy) {
    oficial("ORDENAR_PUBLICACION", Map.of());
    var aviso = documento(quien, "aviso.pdf");
    parte(quien, "ACREDITAR_PUBLICACION", Map.of("fecha", hoy.toString(), "documento", aviso));
    return enEtapa("OPOSICION");
  }

  /** Granted in that class once nobody opposed, and certified once nobody appealed. */
  Tramite conceder(Reloj reloj, int clase) {
    reloj.hasta(vence("oposicion").plusDays(1));
    enEtapa("EXAMEN_DE_FONDO").oficial("RESOLVER", Solicitudes.concesion(clase));
    reloj.hasta(vence("impugnacion").plusDays(1));
    enEtapa("FIRME").oficial("EMITIR_CERTIFICADO", Map.of());
    return this;
  }

  static byte[] texto(String contenido) {
    return contenido.getBytes(StandardCharsets.UTF_8);
  }
}
