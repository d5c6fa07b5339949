package pe.gob.indecopi.consumidor.propuesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.ReclamosDePrueba;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;

/** Proposals and agreements by their public API. */
class PropuestasContextTest extends OrganoContextTest {
  private static final String CONSUMIDORA = Fichas.de("ciudadana");
  private static final String PROVEEDORA = Fichas.de("proveedor");
  private static final String FUNCIONARIA = Fichas.de("funcionario-sac");
  private static final String OFERTA =
      """
      {"monto":{"monto":"350.00","moneda":"PEN"},"mensaje":"Lo sentimos.",
       "obligaciones":[{"que":"Devolver el importe","plazo":5}]%s}
      """;

  private String reclamo;

  @BeforeEach
  void conReclamo() {
    reclamo = ReclamosDePrueba.presentado(this, "ciudadana");
  }

  @Test
  void goesFromAnOfferToAnAgreementWithItsPaper() {
    var una = proponer(PROVEEDORA, "");
    var otra = proponer(CONSUMIDORA, ",\"responde\":\"" + una + "\"");
    var tarde = aceptar(una, CONSUMIDORA);
    assertThat(tarde.estado()).isEqualTo(409);
    assertThat(tarde.texto("/estado")).isEqualTo("CONTRAOFERTADA");
    assertThat(tarde.texto("/vigentes/0")).isEqualTo(otra);

    var aceptada = aceptar(otra, PROVEEDORA);

    assertThat(aceptada.estado()).as("%s", aceptada).isEqualTo(200);
    assertThat(aceptada.texto("/estado")).isEqualTo("ACEPTADA");
    var r = get("/reclamos/" + reclamo, CONSUMIDORA);
    assertThat(r.texto("/etapa")).isEqualTo("CONCLUIDO");
    assertThat(r.texto("/resultado")).isEqualTo("MEDIACION");
    var acuerdo = get("/reclamos/" + reclamo + "/acuerdo", CONSUMIDORA);
    assertThat(acuerdo.texto("/obligaciones/0/vence")).isEqualTo("2026-03-09");
    assertThat(acuerdo.texto("/cumplimiento")).isEqualTo("EN_CURSO");
    var papel = get("/reclamos/" + reclamo + "/acuerdo/documento", PROVEEDORA);
    assertThat(new String(papel.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    var codigo = papel.cabeceras().firstValue("Codigo-Verificacion").orElseThrow();
    var verificada = get("/verificaciones/" + codigo, null);
    assertThat(verificada.texto("/clase")).isEqualTo("ACUERDO");
    assertThat(verificada.texto("/numero")).isEqualTo(r.texto("/numero"));
  }

  @Test
  void saysWhatEachSideMayDoWithAProposal() {
    proponer(PROVEEDORA, "");

    assertThat(acciones(CONSUMIDORA)).containsExactly("ACEPTAR", "RECHAZAR", "CONTRAOFERTAR");
    assertThat(acciones(PROVEEDORA)).containsExactly("RETIRAR");
    assertThat(acciones(FUNCIONARIA)).containsExactly("CONTRAOFERTAR");
    assertThat(get("/reclamos/" + reclamo, CONSUMIDORA).json().toString())
        .contains("ACEPTAR_PROPUESTA");
  }

  @Test
  void refusesAProposalWithAllItsFaults() {
    var mala =
        post(
            "/reclamos/" + reclamo + "/propuestas",
            PROVEEDORA,
            """
            {"monto":{"monto":"0.00","moneda":"PEN"},
             "obligaciones":[{"que":"Devolver","plazo":5,"fecha":"2026-04-01"},{"que":"\\u202eX Y"}]}
            """);
    var sinDias =
        post(
            "/reclamos/" + reclamo + "/propuestas",
            PROVEEDORA,
            """
            {"validaHasta":"2026-02-27","obligaciones":[{"que":"Devolver","fecha":"2026-02-01"}]}
            """);

    assertThat(mala.estado()).isEqualTo(400);
    assertThat(mala.punteros())
        .contains("/monto", "/obligaciones/0", "/obligaciones/1", "/obligaciones/1/que");
    assertThat(sinDias.estado()).isEqualTo(422);
    assertThat(sinDias.punteros()).contains("/validaHasta", "/obligaciones/0/fecha");
  }

  @Test
  void answersTheFirstAnswerToTheSameKey() {
    var clave = clave();
    var ruta = "/reclamos/" + reclamo + "/propuestas";
    var una = post(ruta, PROVEEDORA, OFERTA.formatted(""), "Idempotency-Key", clave);
    var otra = post(ruta, PROVEEDORA, OFERTA.formatted(""), "Idempotency-Key", clave);

    assertThat(otra.json()).isEqualTo(una.json());
    assertThat(get(ruta, PROVEEDORA).json().at("/datos")).hasSize(1);
  }

  @Test
  void letsExactlyOneOfTwoWinWhatTheyDecideAtOnce() throws Exception {
    for (var vez = 0; vez < 6; vez++) {
      conReclamo();
      var propuesta = proponer(PROVEEDORA, "");
      List<Callable<Respuesta>> actos =
          vez % 2 == 0
              ? List.of(() -> aceptar(propuesta, CONSUMIDORA), () -> retirar(propuesta))
              : List.of(
                  () -> aceptar(propuesta, CONSUMIDORA), () -> aceptar(propuesta, CONSUMIDORA));
      try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
        var estados = hilos.invokeAll(actos).stream().map(f -> f.resultNow().estado()).toList();
        assertThat(estados).containsExactlyInAnyOrder(200, 409);
      }
      var acuerdo = get("/reclamos/" + reclamo + "/acuerdo", CONSUMIDORA).estado();
      var etapa = get("/reclamos/" + reclamo, CONSUMIDORA).texto("/etapa");
      assertThat(acuerdo == 200).isEqualTo(etapa.equals("CONCLUIDO"));
    }
  }

  @Test
  void hearsHowTheAgreementIsKept() {
    aceptar(proponer(PROVEEDORA, ""), CONSUMIDORA);
    var prueba = documento("proveedor");
    var acreditada =
        post(obligacion("acreditacion"), PROVEEDORA, "{\"documentos\":[\"%s\"]}".formatted(prueba));
    var ajena =
        post(
            obligacion("acreditacion"),
            PROVEEDORA,
            "{\"documentos\":[\"%s\"]}".formatted(documento("ciudadano2")));
    var pronto =
        post(obligacion("informe"), CONSUMIDORA, "{\"cumplida\":false,\"hechos\":\"No.\"}");
    reloj.es(LocalDate.of(2026, 3, 10));
    var breve = post(obligacion("informe"), CONSUMIDORA, "{\"cumplida\":false}");
    var dicha =
        post(obligacion("informe"), CONSUMIDORA, "{\"cumplida\":false,\"hechos\":\"Nada llegó.\"}");

    assertThat(acreditada.texto("/obligaciones/0/estado")).isEqualTo("ACREDITADO");
    assertThat(get("/documentos/" + prueba, CONSUMIDORA).estado()).isEqualTo(200);
    assertThat(get("/documentos/" + prueba, Fichas.de("ciudadano2")).estado()).isEqualTo(404);
    assertThat(ajena.punteros()).containsExactly("/documentos/0");
    assertThat(pronto.estado()).isEqualTo(409);
    assertThat(breve.punteros()).containsExactly("/hechos");
    assertThat(dicha.estado()).as("%s", dicha).isEqualTo(200);
    assertThat(dicha.texto("/cumplimiento")).isEqualTo("INCUMPLIDO");
  }

  @Test
  void tellsTheConversationAndTheBoxesWhatWasProposedAndAgreed() {
    aceptar(proponer(PROVEEDORA, ""), CONSUMIDORA);

    var sucesos =
        get("/reclamos/" + reclamo + "/mensajes", CONSUMIDORA)
            .json()
            .at("/datos")
            .valueStream()
            .map(m -> m.path("suceso").asString(""))
            .toList();
    assertThat(sucesos).containsExactly("PROPUESTA_OFRECIDA", "PROPUESTA_ACEPTADA");
    assertThat(avisos(CONSUMIDORA)).contains("ACUERDO_CELEBRADO");
    assertThat(avisos(PROVEEDORA)).contains("ACUERDO_CELEBRADO");
    var callado =
        post("/reclamos/" + reclamo + "/mensajes", CONSUMIDORA, "{\"texto\":\"Gracias\"}");
    assertThat(callado.texto("/codigo")).isEqualTo("acto-no-permitido");
  }

  @Test
  void asksByItselfHowItWentOnceTheDaysHavePassed() {
    aceptar(proponer(PROVEEDORA, ""), CONSUMIDORA);

    barrer(LocalDate.of(2026, 3, 16));
    assertThat(avisos(CONSUMIDORA)).doesNotContain("CUMPLIMIENTO_CONSULTADO");
    barrer(LocalDate.of(2026, 3, 17));
    assertThat(avisos(CONSUMIDORA)).contains("CUMPLIMIENTO_CONSULTADO");
    barrer(LocalDate.of(2026, 3, 24));
    barrer(LocalDate.of(2026, 3, 25));

    var acuerdo = get("/reclamos/" + reclamo + "/acuerdo", CONSUMIDORA);
    assertThat(acuerdo.texto("/cumplimiento")).isEqualTo("SIN_NOTICIA");
  }

  private List<String> avisos(String ficha) {
    return get("/notificaciones?limite=200", ficha)
        .json()
        .at("/datos")
        .valueStream()
        .filter(a -> a.path("expediente").asString().equals(reclamo))
        .map(a -> a.path("acto").asString())
        .toList();
  }

  @Test
  void keepsStrangersAndAuditorsOut() {
    var propuesta = proponer(PROVEEDORA, "");

    assertThat(get("/reclamos/" + reclamo + "/propuestas", Fichas.de("ciudadano2")).estado())
        .isEqualTo(404);
    assertThat(aceptar(propuesta, Fichas.de("ciudadano2")).estado()).isEqualTo(404);
    assertThat(aceptar(propuesta, Fichas.de("auditora")).estado()).isEqualTo(403);
    assertThat(aceptar("pro_x", CONSUMIDORA).estado()).isEqualTo(404);
    assertThat(RelojDePrueba.LUNES).isEqualTo(reloj.hoy());
  }

  private String proponer(String ficha, String mas) {
    var ruta = "/reclamos/" + reclamo + "/propuestas";
    var respuesta = post(ruta, ficha, OFERTA.formatted(mas));
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
    return respuesta.texto("/id");
  }

  private Respuesta aceptar(String propuesta, String ficha) {
    return post(
        "/reclamos/" + reclamo + "/propuestas/" + propuesta + "/aceptacion",
        ficha,
        "{\"conforme\":true}");
  }

  private Respuesta retirar(String propuesta) {
    return post("/reclamos/" + reclamo + "/propuestas/" + propuesta + "/retiro", PROVEEDORA, "");
  }

  private String obligacion(String que) {
    return "/reclamos/" + reclamo + "/acuerdo/obligaciones/1/" + que;
  }

  private List<String> acciones(String ficha) {
    return get("/reclamos/" + reclamo + "/propuestas", ficha)
        .json()
        .at("/datos/0/acciones")
        .valueStream()
        .map(a -> a.asString())
        .toList();
  }
}
