package pe.gob.indecopi.consumidor.denuncia;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From the charges to the fine paid, the register and out of it again. */
class DenunciaContextTest extends OrganoContextTest {
  private static final String CARGOS =
      """
      {"sector":"TIENDAS","cargos":[
        {"parte":"p2","hecho":"No devolvió lo pagado","norma":"Ley 29571, artículo 19"},
        {"parte":"p2","hecho":"No respondió el reclamo","norma":"Ley 29571, artículo 24"}]}
      """;

  @Test
  void decidesChargeByCharge() {
    var id = instruido("CPC-1");
    var mal =
        decidir(
            "funcionario-cpc", id, "[{\"objeto\":\"solicitud\",\"sentido\":\"CONCEDE\"}]", "[]");
    assertThat(mal.punteros()).as("%s", mal).contains("/datos/decisiones");

    var cara = resolver(id, "50.01");
    assertThat(cara.estado()).isEqualTo(422);
    assertThat(cara.punteros()).containsExactly("/datos/multas/0/uit");

    var resuelve = resolver(id, "3.00");
    assertThat(resuelve.estado()).as("%s", resuelve).isEqualTo(201);
    assertThat(resuelve.json().at("/resoluciones/0/decisiones")).hasSize(2);
    assertThat(resuelve.texto("/materia/sector")).isEqualTo("TIENDAS");

    var examen = get("/expedientes/" + id + "/examen", Fichas.de("funcionario-cpc")).json();
    assertThat(examen.path("cargos")).hasSize(2);
    assertThat(examen.at("/prescripcion/pasada").asBoolean()).isFalse();
    assertThat(get("/expedientes/" + id + "/examen", Fichas.de("empresa")).estado()).isEqualTo(403);
    assertThat(get("/expedientes/" + id + "/examen", Fichas.de("funcionario-sac")).estado())
        .isEqualTo(404);
  }

  @Test
  void paysEarlyWithAQuarterOffAndOnlyOnce() {
    var id = instruido("CPC-1");
    resolver(id, "3.00");
    var multa = multa(id);
    assertThat(multa.path("estado").asString()).isEqualTo("IMPUESTA");
    assertThat(multa.path("ordenes")).isEmpty();

    var orden = ordenar(multa);
    assertThat(orden.at("/ordenes/0/monto/monto").asString()).isEqualTo("12375.00");
    assertThat(ordenar(multa).path("ordenes")).hasSize(1);

    pagar(orden.at("/ordenes/0/orden").asString());
    assertThat(multa(id).path("estado").asString()).isEqualTo("PAGADA");
    assertThat(actos(id, "MULTA_PAGADA")).hasSize(1);
    vencer(id, "impugnacion");
    assertThat(multa(id).path("estado").asString()).isEqualTo("PAGADA");
    assertThat(multa(id).path("ordenes")).hasSize(1);
  }

  @Test
  void ordersWhatIsFinalWheneverFeesAnswersAndEntersIt() {
    var id = instruido("CPC-1");
    resolver(id, "2.00");
    caja.fuera(true);
    try {
      vencer(id, "impugnacion");
      assertThat(multa(id).path("estado").asString()).isEqualTo("FIRME");
      assertThat(multa(id).path("ordenes")).isEmpty();
    } finally {
      caja.fuera(false);
    }
    // Its own event brings it back, as often as a broker tells it.
    contar(id, "indecopi.expedientes.v1");
    contar(id, "indecopi.expedientes.v1");
    var firme = multa(id);
    assertThat(firme.path("ordenes")).hasSize(1);
    assertThat(firme.at("/ordenes/0/monto/monto").asString()).isEqualTo("11000.00");
    assertThat(firme.path("prescribe").asString())
        .isEqualTo(
            LocalDate.parse(firme.path("firme").asString()).plusDays(1).plusYears(3).toString());
    var orden = firme.at("/ordenes/0/orden").asString();
    assertThat(caja.multas().get(orden).expediente()).isEqualTo(id);

    pagar(orden);
    assertThat(multa(id).path("estado").asString()).isEqualTo("PAGADA");
    assertThat(get("/multas?expediente=" + id, Fichas.de("empresa")).json().path("datos"))
        .isEmpty();
  }

  @Test
  void keepsTheSanctionedFourYearsInTheRegister() {
    var id = instruido("CPC-1");
    resolver(id, "3.00");
    assertThat(registro(id)).isEmpty();
    vencer(id, "impugnacion");

    var entrada = registro(id).getFirst();
    assertThat(entrada.path("ruc").asString()).isEqualTo(PROVEEDOR);
    assertThat(entrada.path("sector").asString()).isEqualTo("TIENDAS");
    assertThat(entrada.path("hasta").asString())
        .isEqualTo(RelojDePrueba.LUNES.plusYears(4).toString());
    assertThat(get("/infractores.csv", null).toString()).contains(numero(id));
    assertThat(get("/infractores.json", null).json().valueStream())
        .anyMatch(i -> i.path("numero").asString().equals(numero(id)));
    assertThat(
            get("/infractores/ranking?sector=TIENDAS", null).json().at("/datos/0/ruc").asString())
        .isEqualTo(PROVEEDOR);
    assertThat(examinado(id)).isTrue();

    var hasta = LocalDate.parse(entrada.path("hasta").asString());
    barrer(hasta);
    assertThat(registro(id)).hasSize(1);
    barrer(hasta.plusDays(1));
    assertThat(registro(id)).isEmpty();
    assertThat(get("/infractores/" + entrada.path("id").asString(), null).estado()).isEqualTo(404);
  }

  @Test
  void takesOutOfTheRegisterWhatWasAnnulled() {
    var id = instruido("CPC-1");
    resolver(id, "3.00");
    vencer(id, "impugnacion");
    var anula =
        actuar(
            "funcionario-cpc",
            id,
            "ANULAR_SANCION",
            "{\"motivo\":\"No era ella\",\"norma\":\"Ley 27444, artículo 202\"}");
    assertThat(anula.estado()).as("%s", anula).isEqualTo(201);

    assertThat(registro(id)).isEmpty();
    assertThat(multa(id).path("estado").asString()).isEqualTo("SIN_EFECTO");
    assertThat(ordenar(multa(id)).path("codigo").asString()).isEqualTo("conflicto");
  }

  @Test
  void pressesWhoDoesNotComplyAndDoublesIt() {
    var id = instruido("CPC-1");
    resolver(id, "3.00");
    vencer(id, "impugnacion");
    assertThat(presionar(id, "3.00").punteros()).containsExactly("/datos/por");

    reloj.es(reloj.hoy().plusDays(30));
    assertThat(presionar(id, "2.99").punteros()).containsExactly("/datos/uit");
    var primera = presionar(id, "3.00");
    assertThat(primera.estado()).as("%s", primera).isEqualTo(201);
    assertThat(presionar(id, "6.00").punteros()).containsExactly("/datos/por");

    reloj.es(reloj.hoy().plusDays(20));
    assertThat(presionar(id, "3.00").punteros()).containsExactly("/datos/uit");
    assertThat(presionar(id, "6.00").estado()).isEqualTo(201);
    assertThat(
            multas(id).stream()
                .filter(m -> m.path("clase").asString().equals("COERCITIVA"))
                .map(m -> m.at("/ordenes/0/monto/monto").asString()))
        .containsExactlyInAnyOrder("16500.00", "33000.00");
  }

  @Test
  void goesOnBeforeTheOtherOrganAsItWasFiled() {
    var id = presentado("ORPS-1", cuerpo -> {});
    var presentado = ver(id).path("presentado").asString();
    reloj.es(RelojDePrueba.LUNES.plusDays(3));
    assertThat(
            actuar("funcionario-orps", id, "DECLINAR_COMPETENCIA", declinar("ORPS-1")).punteros())
        .contains("/datos/procedimiento");

    var declina = actuar("funcionario-orps", id, "DECLINAR_COMPETENCIA", declinar("CPC-1"));
    assertThat(declina.estado()).as("%s", declina).isEqualTo(201);
    contar(id, "indecopi.expedientes.v1");

    var origen = ver(id);
    assertThat(origen.path("estado").asString()).isEqualTo("CONCLUIDO");
    assertThat(origen.path("relacionados")).hasSize(1);
    var otro = ver(origen.at("/relacionados/0").asString());
    assertThat(otro.path("procedimiento").asString()).isEqualTo("CPC-1");
    assertThat(otro.path("numero").asString()).endsWith("/CPC");
    assertThat(otro.path("etapa").asString()).isEqualTo("CALIFICACION");
    assertThat(otro.path("presentado").asString()).isEqualTo(presentado);
    assertThat(otro.at("/tasas/0/estado").asString()).isEqualTo("PAGADA");
    assertThat(otro.at("/relacionados/0").asString()).isEqualTo(id);
    assertThat(otro.path("materia").path("hechos"))
        .isEqualTo(origen.path("materia").path("hechos"));
    assertThat(actuar("funcionario-cpc", otro.path("id").asString(), "ADMITIR", "{}").estado())
        .isEqualTo(201);
  }

  @Test
  void refusesAtTheDoorWhatItsOwnDataSendElsewhere() {
    var orps = ejemplo("ORPS-1");
    ((ObjectNode) orps.path("materia"))
        .putObject("valor")
        .put("monto", "16500.01")
        .put("moneda", "PEN");
    var negada = post("/expedientes", Fichas.de("empresa"), orps.toString());
    assertThat(negada.estado()).isEqualTo(422);
    assertThat(negada.punteros()).contains("/materia/valor");
    assertThat(negada.toString()).contains("CPC-1");

    var vista = get("/competencia?motivo=CUANTIA&valor=16500.01", null).json();
    assertThat(vista.path("procedimiento").asString()).isEqualTo("CPC-1");
    var acuerdo = get("/competencia?motivo=INCUMPLIMIENTO_DE_ACUERDO_CONCILIATORIO", null).json();
    assertThat(acuerdo.at("/tambien/procedimiento").asString()).isEqualTo("CPC-2");
    assertThat(acuerdo.path("dudas")).isNotEmpty();
    assertThat(get("/competencia?motivo=CUANTIA", null).punteros()).containsExactly("/valor");
  }

  /** TUPA CPC-2, lines 8492 to 8498: what imposes no fine is not appealed. */
  @Test
  void appealsABreachOnlyWhereItIsFined() {
    for (var multas :
        List.of("[]", "[{\"parte\":\"p2\",\"uit\":\"1.00\",\"infraccion\":\"Ley 29571\"}]")) {
      var id = presentado("CPC-2", cuerpo -> {});
      actuar("funcionario-cpc", id, "ADMITIR", "{}");
      actuar("proveedor", id, "CONTESTAR", "{\"texto\":\"Cumplí\"}");
      var resuelve =
          decidir(
              "funcionario-cpc",
              id,
              "[{\"objeto\":\"solicitud\",\"sentido\":\"CONCEDE\"}]",
              multas);
      assertThat(resuelve.texto("/etapa"))
          .as("%s", resuelve)
          .isEqualTo(multas.equals("[]") ? "FIRME" : "IMPUGNACION");
    }
  }

  private String declinar(String procedimiento) {
    return "{\"procedimiento\":\"%s\",\"motivo\":\"CUANTIA\",\"fundamento\":\"Por su cuantía\"}"
        .formatted(procedimiento);
  }

  private Respuesta presionar(String id, String uit) {
    return actuar(
        "funcionario-cpc",
        id,
        "IMPONER_MULTA_COERCITIVA",
        "{\"parte\":\"p2\",\"por\":\"MEDIDA\",\"uit\":\"%s\",\"tamano\":\"OTRA\",\"motivo\":\"No cumple\"}"
            .formatted(uit));
  }

  private boolean examinado(String id) {
    return get("/expedientes/" + id + "/examen", Fichas.de("funcionario-cpc"))
        .json()
        .at("/denunciados/0/infracciones")
        .valueStream()
        .anyMatch(i -> i.path("numero").asString().equals(numero(id)));
  }

  private Respuesta resolver(String id, String uit) {
    return decidir(
        "funcionario-cpc",
        id,
        "[{\"objeto\":\"k1\",\"sentido\":\"CONCEDE\"},{\"objeto\":\"k2\",\"sentido\":\"DENIEGA\"}]",
        """
        [{"parte":"p2","uit":"%s","infraccion":"Ley 29571, artículo 19","graduacion":{
           "cargos":["k1"],"gravedad":"LEVE",
           "criterios":[{"criterio":"DANO_RESULTANTE","razon":"Perdió lo pagado"}]}}]"""
            .formatted(uit));
  }

  private Respuesta decidir(String quien, String id, String decisiones, String multas) {
    return actuar(
        quien,
        id,
        "RESOLVER",
        """
        {"decisiones":%s,"fundamento":"Por lo expuesto","multas":%s,
         "medidas":[{"parte":"p2","clase":"REPARADORA","detalle":"Devuelva lo pagado","dias":5}]}"""
            .formatted(decisiones, multas));
  }

  private String instruido(String procedimiento) {
    var id = presentado(procedimiento, cuerpo -> {});
    var admite = actuar("funcionario-cpc", id, "ADMITIR", CARGOS);
    assertThat(admite.estado()).as("%s", admite).isEqualTo(201);
    var contesta = actuar("proveedor", id, "CONTESTAR", "{\"texto\":\"Niego los hechos\"}");
    assertThat(contesta.texto("/etapa")).as("%s", contesta).isEqualTo("INSTRUCCION");
    return id;
  }

  private String presentado(String procedimiento, java.util.function.Consumer<ObjectNode> cambio) {
    var cuerpo = ejemplo(procedimiento);
    cambio.accept(cuerpo);
    var papel = documento("empresa");
    cuerpo
        .path("requisitos")
        .forEach(
            r -> r.optional("documento").ifPresent(_ -> ((ObjectNode) r).put("documento", papel)));
    var recibo = "R" + clave().substring(0, 8);
    caja.recibe(recibo, RelojDePrueba.LUNES);
    if (!procedimiento.equals("CPC-2")) {
      cuerpo
          .putObject("pago")
          .put("canal", "VISA")
          .put("comprobante", recibo)
          .put("fecha", RelojDePrueba.LUNES.toString());
    }
    var creado = post("/expedientes", Fichas.de("empresa"), cuerpo.toString());
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    assertThat(creado.texto("/etapa")).as("%s", creado).isEqualTo("CALIFICACION");
    return creado.texto("/id");
  }

  private ObjectNode ejemplo(String procedimiento) {
    return (ObjectNode)
        get("/openapi.json", null)
            .json()
            .path("paths")
            .path("/expedientes")
            .at("/post/requestBody/content/application~1json/examples/" + procedimiento + "/value")
            .deepCopy();
  }

  private JsonNode ver(String id) {
    return get("/expedientes/" + id, Fichas.de("auditora")).json();
  }

  private String numero(String id) {
    return ver(id).path("numero").asString();
  }

  private List<JsonNode> registro(String id) {
    var numero = numero(id);
    return get("/infractores?limite=200&ruc=" + PROVEEDOR, null)
        .json()
        .path("datos")
        .valueStream()
        .filter(i -> i.path("numero").asString().equals(numero))
        .toList();
  }

  private List<JsonNode> multas(String id) {
    return get("/multas?expediente=" + id, Fichas.de("funcionario-cpc"))
        .json()
        .path("datos")
        .valueStream()
        .toList();
  }

  private JsonNode multa(String id) {
    return multas(id).getFirst();
  }

  private JsonNode ordenar(JsonNode multa) {
    return post("/multas/" + multa.path("id").asString() + "/ordenes", Fichas.de("proveedor"), "")
        .json();
  }

  private List<JsonNode> actos(String id, String tipo) {
    return get("/expedientes/" + id + "/actuaciones?limite=200", Fichas.de("auditora"))
        .json()
        .path("datos")
        .valueStream()
        .filter(a -> a.path("tipo").asString().equals(tipo))
        .toList();
  }

  /** Twice, as a broker may. */
  private void pagar(String orden) {
    caja.recibe(orden, reloj.hoy());
    var evento =
        new Evento(
            "evt_" + orden,
            "/fees",
            "pe.gob.indecopi.pagos.orden-pagada.v1",
            orden,
            1,
            0,
            Instant.EPOCH,
            JSON.createObjectNode());
    for (int vez = 0; vez < 2; vez++) {
      consumidores.stream()
          .filter(c -> c.tema().equals("indecopi.pagos.v1"))
          .forEach(c -> c.recibir(evento));
    }
  }

  private void contar(String id, String tema) {
    var documento = base.getCollection("expedientes").find(eq("_id", id)).first();
    for (var contado : documento.getList("porPublicar", org.bson.Document.class)) {
      if (!contado.getString("tema").equals(tema)) {
        continue;
      }
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
      consumidores.stream().filter(c -> c.tema().equals(tema)).forEach(c -> c.recibir(evento));
    }
  }
}
