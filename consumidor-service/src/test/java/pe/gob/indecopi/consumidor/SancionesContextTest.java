package pe.gob.indecopi.consumidor;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From a complaint to the antecedents of who was fined, and out of them again. */
class SancionesContextTest extends OrganoContextTest {

  @Test
  void aFinalFineAppearsInTheAntecedentsAndAnAnnulledOneSaysSo() {
    var id = sancionado();

    contar(id);
    var visto = antecedentes().path("datos").values().stream().filter(a -> es(a, id)).toList();
    assertThat(visto).hasSize(1);
    assertThat(visto.getFirst().at("/multas/0/uit").asString()).isEqualTo("3.00");
    assertThat(visto.getFirst().has("anulada")).isFalse();

    var anula =
        actuar(
            "funcionario-cpc",
            id,
            "ANULAR_SANCION",
            "{\"motivo\":\"No era ella\",\"norma\":\"Ley 27444, artículo 202\"}");
    assertThat(anula.estado()).as("%s", anula).isEqualTo(201);
    contar(id);
    assertThat(
            antecedentes().path("datos").values().stream()
                .filter(a -> es(a, id))
                .allMatch(a -> a.has("anulada")))
        .isTrue();
  }

  @Test
  void theCapOfTheLawHoldsInTheCatalogue() {
    var id = instruido("S2");
    var mucho = resolver(id, "450.01");

    assertThat(mucho.estado()).as("%s", mucho).isEqualTo(422);
    assertThat(mucho.punteros()).contains("/datos/multas/0/uit");
    assertThat(mucho.toString()).contains("Ley 29571, artículo 110");
  }

  /** Ley 27444, art. 104. */
  @Test
  void anOfficialBeginsAProceedingOfItsOrganOfItsOwnMotionAndOwesNoFee() {
    var deOficio = deOficio("20133840533");

    var creado = post("/expedientes", Fichas.de("funcionario-cpc"), deOficio);
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    assertThat(creado.texto("/etapa")).isEqualTo("CALIFICACION");
    assertThat(creado.json().path("tasas")).isEmpty();
    var admite = actuar("funcionario-cpc", creado.texto("/id"), "ADMITIR", "{}");
    assertThat(admite.texto("/etapa")).as("%s", admite).isEqualTo("DESCARGO");

    assertThat(post("/expedientes", Fichas.de("funcionario-orps"), deOficio).estado())
        .isEqualTo(403);
    assertThat(post("/expedientes", Fichas.de("funcionario-cpc"), deOficio("20999999990")).estado())
        .isEqualTo(422);
    assertThat(post("/expedientes", Fichas.de("empresa"), deOficio).estado()).isEqualTo(422);
  }

  private String deOficio(String ruc) {
    var cuerpo = ejemplo();
    ((ObjectNode) cuerpo.at("/solicitantes/0/documento")).put("numero", ruc);
    return cuerpo.toString();
  }

  private String sancionado() {
    var id = instruido("S1");
    var resuelve = resolver(id, "3.00");
    assertThat(resuelve.estado()).as("%s", resuelve).isEqualTo(201);
    assertThat(resuelve.texto("/resoluciones/0/condena/multas/0/parte")).isEqualTo("p2");
    vencer(id, "impugnacion");
    return id;
  }

  private Respuesta resolver(String id, String uit) {
    return actuar(
        "funcionario-cpc",
        id,
        "RESOLVER",
        """
        {"decisiones":[{"objeto":"solicitud","sentido":"CONCEDE"}],"fundamento":"Por lo expuesto",
         "medidas":[{"parte":"p2","clase":"REPARADORA","detalle":"Devuelva lo pagado","dias":5}],
         "multas":[{"parte":"p2","uit":"%s","infraccion":"Ley 29571, artículo 19"}],
         "costas":{"parte":"p2"}}"""
            .formatted(uit));
  }

  private String instruido(String recibo) {
    var ejemplo = ejemplo();
    caja.recibe(recibo, RelojDePrueba.LUNES);
    ejemplo
        .putObject("pago")
        .put("canal", "VISA")
        .put("comprobante", recibo)
        .put("fecha", RelojDePrueba.LUNES.toString());
    var creado = post("/expedientes", Fichas.de("empresa"), ejemplo.toString());
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    var id = creado.texto("/id");
    var admite = actuar("funcionario-cpc", id, "ADMITIR", "{}");
    assertThat(admite.estado()).as("%s", admite).isEqualTo(201);
    var contesta = actuar("proveedor", id, "CONTESTAR", "{\"texto\":\"Niego los hechos\"}");
    assertThat(contesta.estado()).as("%s", contesta).isEqualTo(201);
    return id;
  }

  private ObjectNode ejemplo() {
    return (ObjectNode)
        get("/openapi.json", null)
            .json()
            .path("paths")
            .path("/expedientes")
            .at("/post/requestBody/content/application~1json/examples/CPC-1/value");
  }

  private JsonNode antecedentes() {
    return get("/antecedentes?documento=RUC:" + PROVEEDOR, Fichas.de("funcionario-orps")).json();
  }

  private static boolean es(JsonNode antecedente, String id) {
    return antecedente.path("expediente").asString().equals(id);
  }

  /** Tells what the file told, twice, as a broker may. */
  private void contar(String id) {
    for (var contado : contados(id)) {
      var e = JSON.readTree(contado.getString("evento"));
      var evento =
          new Evento(
              e.path("id").asString(),
              e.path("source").asString(),
              e.path("type").asString(),
              e.path("subject").asString(),
              Long.parseLong(e.path("sequence").asString()),
              e.path("indice").asInt(),
              Instant.parse(e.path("time").asString()),
              e.path("data"));
      for (int vez = 0; vez < 2; vez++) {
        consumidores.stream()
            .filter(c -> c.tema().equals(contado.getString("tema")))
            .forEach(c -> c.recibir(evento));
      }
    }
  }

  private List<Document> contados(String id) {
    return base
        .getCollection("expedientes")
        .find(eq("_id", id))
        .first()
        .getList("porPublicar", Document.class)
        .stream()
        .filter(c -> c.getString("tema").equals("indecopi.sanciones.v1"))
        .toList();
  }
}
