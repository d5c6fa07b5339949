package pe.gob.indecopi.signos.eventos;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.AsyncApi;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;

/** What the service tells, and what it makes of what it is told, however it comes. */
class EventosContextTest extends SignosContextTest {

  private final AsyncApi api = AsyncApi.leer();
  private final Tramites tramites = new Tramites(this);

  @Test
  void tellsByTheDescriptionWhateverHappensToAMark() {
    var id = tramites.certificado("KUSKA CUENTA");
    var contados = contados("expedientes", eq("_id", id));
    contados.addAll(contados("registros", eq("expediente", id)));

    assertThat(contados)
        .extracting(c -> JSON.readTree(c.getString("evento")).path("type").asString())
        .contains(
            "pe.gob.indecopi.expedientes.expediente-presentado.v1",
            "pe.gob.indecopi.expedientes.expediente-admitido.v1",
            "pe.gob.indecopi.expedientes.expediente-resuelto.v1",
            "pe.gob.indecopi.expedientes.expediente-firme.v1",
            "pe.gob.indecopi.expedientes.expediente-concluido.v1",
            "pe.gob.indecopi.registros.derecho-concedido.v1");
    assertThat(contados)
        .allSatisfy(
            c -> {
              var evento = JSON.readTree(c.getString("evento"));
              var tipo = evento.path("type").asString();
              assertThat(api.faltas(evento.toString())).as(evento.toString()).isEmpty();
              assertThat(api.tipos().get(c.getString("tema"))).contains(tipo);
              assertThat(c.getString("clave"))
                  .isEqualTo(evento.path("subject").asString())
                  .containsPattern(api.mensaje(tipo).at("/bindings/kafka/key/pattern").asString());
            });
  }

  @Test
  void standsTheSameWhenEveryEventComesTwiceAndBackwards() {
    var id = tramites.certificado("KUSKA VUELVE");
    var eventos = contados("expedientes", eq("_id", id)).stream().map(this::evento).toList();
    var antes = todo();

    for (var serie : List.of(eventos, eventos.reversed())) {
      serie.forEach(
          e -> {
            tramites.contar(e, "indecopi.expedientes.v1");
            tramites.contar(e, "indecopi.expedientes.v1");
          });
    }

    assertThat(todo()).isEqualTo(antes);
  }

  @Test
  void chargesAFileAlikeInWhateverOrderItHearsOfItsOrder() {
    var derecho = List.of(1, 2, 3);
    var enOrden = conOrden("ord_uno");
    var alReves = conOrden("ord_dos");
    caja.recibe("ord_uno", LocalDate.of(2026, 3, 2));
    caja.recibe("ord_dos", LocalDate.of(2026, 3, 2));

    derecho.forEach(s -> dosVeces("ord_uno", s));
    derecho.reversed().forEach(s -> dosVeces("ord_dos", s));

    assertThat(actos(enOrden)).containsExactly("PRESENTAR", "PAGO_CONFIRMADO");
    assertThat(actos(alReves)).isEqualTo(actos(enOrden));
    for (var id : List.of(enOrden, alReves)) {
      var e = get("/expedientes/" + id, Fichas.de("empresa"));
      assertThat(e.texto("/estado")).isEqualTo("EN_TRAMITE");
      assertThat(e.texto("/presentado")).isEqualTo("2026-03-02");
      assertThat(e.json().at("/tasas")).hasSize(1);
      assertThat(e.texto("/tasas/0/estado")).isEqualTo("PAGADA");
    }
  }

  private String conOrden(String orden) {
    var pedido =
        Tramites.solicitud("KUSKA PAGA", "x")
            .replaceAll("\"pago\":\\{[^}]*\\}", "\"pago\":{\"orden\":\"" + orden + "\"}");
    var creado = post("/expedientes", Fichas.de("empresa"), pedido);
    assertThat(creado.texto("/estado")).as("%s", creado).isEqualTo("PENDIENTE_DE_PAGO");
    return creado.texto("/id");
  }

  private void dosVeces(String orden, int secuencia) {
    var evento =
        new Evento(
            orden + "." + secuencia + ".0",
            "/fees",
            "pe.gob.indecopi.pagos.orden-pagada.v1",
            orden,
            secuencia,
            0,
            Instant.EPOCH,
            JSON.valueToTree(Map.of("orden", orden, "comprobantes", List.of())));
    tramites.contar(evento, "indecopi.pagos.v1");
    tramites.contar(evento, "indecopi.pagos.v1");
  }

  private List<String> actos(String id) {
    var actos = get("/expedientes/" + id + "/actuaciones", Fichas.de("empresa")).json();
    return StreamSupport.stream(actos.path("datos").spliterator(), false)
        .map(a -> a.path("tipo").asString())
        .toList();
  }

  private List<Document> contados(String coleccion, Bson cuales) {
    var contados = new ArrayList<Document>();
    base.getCollection(coleccion)
        .find(cuales)
        .forEach(d -> contados.addAll(d.getList("porPublicar", Document.class)));
    return contados;
  }

  private Evento evento(Document contado) {
    var e = JSON.readTree(contado.getString("evento"));
    return new Evento(
        e.path("id").asString(),
        e.path("source").asString(),
        e.path("type").asString(),
        e.path("subject").asString(),
        Long.parseLong(e.path("sequence").asString()),
        e.path("indice").asInt(),
        Instant.parse(e.path("time").asString()),
        e.path("data"));
  }

  /** Everything that files, boxes and the register hold. */
  private Map<String, List<Document>> todo() {
    var todo = new TreeMap<String, List<Document>>();
    for (var coleccion : List.of("expedientes", "registros", "notificaciones")) {
      todo.put(
          coleccion,
          base.getCollection(coleccion)
              .find()
              .sort(new Document("_id", 1))
              .into(new ArrayList<>()));
    }
    return todo;
  }
}
