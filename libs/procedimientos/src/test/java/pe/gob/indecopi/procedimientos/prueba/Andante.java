package pe.gob.indecopi.procedimientos.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Walks a file of a service through the public API, as its parties and officials would. */
public final class Andante {
  private static final AtomicInteger RECIBOS = new AtomicInteger();
  private static final String DOCUMENTO = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f";

  private final OrganoContextTest servicio;

  public Andante(OrganoContextTest servicio) {
    this.servicio = servicio;
  }

  /** Files the example of that procedure, changed and paid; answers its id. */
  public String presentado(String codigo, String usuario, Consumer<ObjectNode> cambios) {
    var recibo = "AND-" + RECIBOS.incrementAndGet();
    servicio.caja.recibe(recibo, RelojDePrueba.LUNES);
    var cuerpo = ejemplo(codigo, usuario);
    cuerpo
        .putObject("pago")
        .put("canal", "VISA")
        .put("comprobante", recibo)
        .put("fecha", RelojDePrueba.LUNES.toString());
    cambios.accept(cuerpo);
    var creado = servicio.post("/expedientes", Fichas.de(usuario), cuerpo.toString());
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    completar(creado.texto("/id"), usuario);
    return creado.texto("/id");
  }

  /** Hands in what the desk finds missing, which depends on who files. */
  private void completar(String id, String usuario) {
    var falta = ver(id, usuario).path("faltaParaFecha").valueStream().map(f -> f.asString());
    var datos = OrganoContextTest.JSON.createObjectNode();
    var requisitos = datos.putArray("requisitos");
    falta
        .filter(codigo -> codigo.contains("-"))
        .forEach(
            codigo ->
                requisitos
                    .addObject()
                    .put("codigo", codigo)
                    .put("documento", servicio.documento(usuario)));
    if (!requisitos.isEmpty()) {
      actuar(usuario, id, "SUBSANAR", datos.toString());
    }
  }

  private ObjectNode ejemplo(String codigo, String usuario) {
    var api = servicio.get("/openapi.json", null).json();
    var ejemplo = ComunContextTest.ejemplos(api, "Solicitud").path(codigo).path("value").toString();
    return (ObjectNode)
        OrganoContextTest.JSON.readTree(
            ejemplo.contains(DOCUMENTO)
                ? ejemplo.replace(DOCUMENTO, servicio.documento(usuario))
                : ejemplo);
  }

  /** Examined, granted and final. */
  public String concedido(String id, String funcionario) {
    if (!puede(funcionario, id, "RESOLVER")) {
      actuar(funcionario, id, "ADMITIR", "{}");
    }
    actuar(
        funcionario,
        id,
        "RESOLVER",
        "{\"fundamento\":\"Procede\",\"decisiones\":[{\"objeto\":\"solicitud\",\"sentido\":\"CONCEDE\"}]}");
    servicio.vencer(id, "impugnacion");
    return id;
  }

  public boolean puede(String usuario, String id, String acto) {
    var acciones = ver(id, usuario).path("accionesPosibles");
    return acciones.toString().contains("\"" + acto + "\"");
  }

  public void actuar(String usuario, String id, String tipo, String datos) {
    var respuesta = servicio.actuar(usuario, id, tipo, datos);
    assertThat(respuesta.estado()).as("%s: %s", tipo, respuesta).isEqualTo(201);
  }

  public JsonNode ver(String id, String usuario) {
    return servicio.get("/expedientes/" + id, Fichas.de(usuario)).json();
  }

  /** The kinds of act of that file, in order. */
  public List<String> actos(String id) {
    return actuaciones(id).stream().map(a -> a.path("tipo").asString()).toList();
  }

  public List<JsonNode> actuaciones(String id) {
    var ruta = "/expedientes/" + id + "/actuaciones?limite=200";
    return servicio.get(ruta, Fichas.de("auditora")).json().path("datos").valueStream().toList();
  }

  /** Hands an event to every consumer of its topic. */
  public void contar(Evento evento, String tema) {
    var oyentes = servicio.consumidores.stream().filter(c -> c.tema().equals(tema)).toList();
    assertThat(oyentes).as("consumers of %s", tema).isNotEmpty();
    oyentes.forEach(c -> c.recibir(evento));
  }

  /** An event as a service tells it. */
  public static Evento evento(
      String fuente, String tipo, String sujeto, long secuencia, Map<String, Object> datos) {
    return new Evento(
        sujeto + "." + secuencia + ".0",
        fuente,
        tipo,
        sujeto,
        secuencia,
        0,
        Instant.EPOCH,
        OrganoContextTest.JSON.valueToTree(datos));
  }
}
