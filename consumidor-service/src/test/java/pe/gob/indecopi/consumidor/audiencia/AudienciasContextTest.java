package pe.gob.indecopi.consumidor.audiencia;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.consumidor.audiencia.DePrueba.alas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.consumidor.ReclamosDePrueba;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.JsonNode;

/** Hearings by their public API, from the summons to what comes of them. */
class AudienciasContextTest extends OrganoContextTest {
  private static final String CONSUMIDORA = Fichas.de("ciudadana");
  private static final String PROVEEDORA = Fichas.de("proveedor");
  private static final String FUNCIONARIA = Fichas.de("funcionario-sac");
  private static int dias;

  @Autowired private Repaso repaso;
  @Autowired private Barrido barrido;
  @Autowired private Agendas agendas;
  @Autowired private CorreoDeAudiencia correo;

  private String reclamo;
  private LocalDate dia;

  /** Each on a Tuesday of its own: the parties are the same in all. */
  @BeforeEach
  void conReclamo() {
    reclamo = ReclamosDePrueba.presentado(this, "ciudadana");
    dia = LocalDate.of(2026, 3, 10).plusWeeks(dias++);
    if (dia.equals(LocalDate.of(2026, 3, 31))) {
      dia = dia.plusWeeks(1);
      dias++;
    }
  }

  @Test
  void endsInAnAgreementThatBothAgreedToWithTheirCodes() throws IOException {
    var citada = citar(10);
    assertThat(citada.estado()).as("%s", citada).isEqualTo(201);
    assertThat(citada.texto("/enlace"))
        .matches("https://meet\\.jit\\.si/indecopi-[0-9a-z]{16}-[0-9a-z]{16}");
    assertThat(ver(FUNCIONARIA, "").texto("/etapa")).isEqualTo("EN_CONCILIACION");
    assertThat(avisos(CONSUMIDORA)).startsWith("CITACION_A_AUDIENCIA");
    assertThat(avisos(PROVEEDORA)).startsWith("CITACION_A_AUDIENCIA");

    aLaHora();
    var asistencia =
        oficial(
            "/asistencia",
            """
            {"consumidor":{"presente":true,"nombre":"ANA QUISPE"},
             "proveedor":{"presente":true,"nombre":"LUIS ROJAS","representante":"DNI:40404040"}}
            """);
    assertThat(asistencia.texto("/estado")).as("%s", asistencia).isEqualTo("CELEBRADA");
    var acta =
        oficial(
            "/acta",
            """
            {"desenlace":"ACUERDO_TOTAL","formula":"Que devuelva la mitad.",
             "clausulas":[{"obligado":"PROVEEDOR","obligacion":"Devolver el importe",
               "monto":{"monto":"250.00","moneda":"PEN"},"vence":"2027-03-31"}]}
            """);
    assertThat(acta.estado()).as("%s", acta).isEqualTo(200);
    assertThat(ver(CONSUMIDORA, "/audiencias/1/acta").json().toString())
        .contains("Devolver el importe", "no genera responsabilidad");

    var ajeno = codigo(PROVEEDORA);
    assertThat(conformar(CONSUMIDORA, ajeno).estado()).isEqualTo(422);
    var clave = clave();
    var cifras = codigo(CONSUMIDORA);
    assertThat(conformar(CONSUMIDORA, cifras, clave).texto("/estado")).isEqualTo("CELEBRADA");
    assertThat(conformar(CONSUMIDORA, cifras, clave).cabeceras().firstValue("Idempotency-Replayed"))
        .contains("true");
    assertThat(conformar(CONSUMIDORA, cifras).texto("/codigo")).isEqualTo("acto-no-permitido");
    assertThat(ver(PROVEEDORA, "/audiencias/1/acta.pdf").estado()).isEqualTo(409);

    var cerrada = conformar(PROVEEDORA, ajeno);
    assertThat(cerrada.texto("/cierre/resultado")).isEqualTo("CONCILIACION_TOTAL");
    assertThat(ver(CONSUMIDORA, "").texto("/resultado")).isEqualTo("CONCILIACION_TOTAL");
    assertThat(avisos(CONSUMIDORA)).contains("CIERRE_DE_AUDIENCIA");
    var acuerdo = ver(CONSUMIDORA, "/acuerdo").json().toString();
    assertThat(acuerdo).contains("Devolver el importe", "250.00", "2027-03-31", "PENDIENTE");
    var pdf = ver(CONSUMIDORA, "/audiencias/1/acta.pdf");
    var codigo = pdf.cabeceras().firstValue("Codigo-Verificacion").orElseThrow();
    assertThat(texto(pdf.bytes())).contains("Acuerdo total", "Devolver el importe", codigo);
    assertThat(ver(PROVEEDORA, "/audiencias/1/acta.pdf").bytes()).isEqualTo(pdf.bytes());
    assertThat(get("/verificaciones/" + codigo, null).texto("/clase")).isEqualTo("ACTA");
  }

  @Test
  void refusesAnAgreementOfWhomNoPowerLetsSettle() {
    citar(10);
    aLaHora();
    oficial(
        "/asistencia",
        """
        {"consumidor":{"presente":true,"nombre":"ANA QUISPE"},
         "proveedor":{"presente":true,"nombre":"LUIS ROJAS","representante":"DNI:99999992"}}
        """);

    var acuerdo =
        oficial(
            "/acta",
            """
            {"desenlace":"ACUERDO_PARCIAL","clausulas":[{"obligado":"PROVEEDOR",
             "obligacion":"Devolver","vence":"2027-03-31"}]}
            """);
    var sin = oficial("/acta", "{\"desenlace\":\"SIN_ACUERDO\"}");

    assertThat(acuerdo.estado()).as("%s", acuerdo).isEqualTo(422);
    assertThat(sin.estado()).as("%s", sin).isEqualTo(200);
    var cerrada = oficial("/cierre", "{\"motivo\":\"El proveedor no quiso firmar.\"}");
    assertThat(cerrada.texto("/cierre/resultado")).isEqualTo("SIN_ACUERDO");
    assertThat(ver(CONSUMIDORA, "").texto("/resultado")).isEqualTo("SIN_ACUERDO");
  }

  @Test
  void forgetsACodeThatWasMistakenTooOftenAndSendsAnother() {
    citar(10);
    aLaHora();
    oficial("/asistencia", AMBOS);
    oficial("/acta", "{\"desenlace\":\"SIN_ACUERDO\"}");
    var cifras = codigo(CONSUMIDORA);
    var malo = cifras.equals("11111111") ? "22222222" : "11111111";
    for (var i = 0; i < 5; i++) {
      assertThat(conformar(CONSUMIDORA, malo).estado()).isEqualTo(422);
    }

    assertThat(conformar(CONSUMIDORA, cifras).estado()).isEqualTo(422);
    reloj.es(reloj.ahora().plusSeconds(60));
    assertThat(accion(CONSUMIDORA, "/acta/codigos", "{}").estado()).isEqualTo(200);
    assertThat(codigo(CONSUMIDORA)).isNotEqualTo(cifras);
    assertThat(conformar(CONSUMIDORA, codigo(CONSUMIDORA)).estado()).isEqualTo(200);
  }

  @Test
  void movesAHearingAndFreesItsOldHour() {
    citar(10);
    var otro = ReclamosDePrueba.presentado(this, "ciudadana");
    var ocupada = citar(otro, 10);
    assertThat(ocupada.texto("/codigo")).as("%s", ocupada).isEqualTo("conflicto");

    var movida =
        oficial("/reprogramacion", "{\"cita\":%s,\"motivo\":\"viaje\"}".formatted(cita(15)));

    assertThat(movida.texto("/vuelta")).as("%s", movida).isEqualTo("1");
    assertThat(citar(otro, 10).estado()).isEqualTo(201);
    assertThat(ics(CONSUMIDORA)).contains("SEQUENCE:1", "METHOD:REQUEST");
    assertThat(avisos(PROVEEDORA)).contains("AUDIENCIA_REPROGRAMADA");
  }

  @Test
  void callsAHearingOffForGood() {
    citar(10);

    var cancelada = oficial("/cancelacion", "{\"motivo\":\"Lo pidió el consumidor.\"}");

    assertThat(cancelada.texto("/estado")).isEqualTo("CANCELADA");
    assertThat(ics(PROVEEDORA)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    assertThat(agendas.del(dia).reservas()).isEmpty();
    assertThat(citar(10).texto("/n")).isEqualTo("2");
  }

  @Test
  void closesAnAbsenceOnceItsTermsArePast() {
    citar(10);
    aLaHora();
    oficial(
        "/asistencia",
        """
        {"consumidor":{"presente":true,"nombre":"ANA"},"proveedor":{"presente":false}}
        """);
    var papel = documento("proveedor");
    var razones = "{\"motivo\":\"Se incendió el local.\",\"pruebas\":[\"%s\"]}".formatted(papel);
    assertThat(accion(CONSUMIDORA, "/justificacion", razones).estado()).isEqualTo(422);
    assertThat(accion(PROVEEDORA, "/justificacion", razones).estado()).isEqualTo(200);

    assertThat(ver(CONSUMIDORA, "/audiencias/1").json().toString()).doesNotContain("incendió");
    assertThat(get("/documentos/" + papel, CONSUMIDORA).estado()).isEqualTo(404);
    assertThat(get("/documentos/" + papel, FUNCIONARIA).estado()).isEqualTo(200);
    assertThat(barrido.barrer(dia.plusDays(3))).noneMatch(s -> s.acto().startsWith("CIERRE"));
    oficial(
        "/calificacion", "{\"lado\":\"PROVEEDOR\",\"aceptada\":false,\"motivo\":\"Sin prueba\"}");
    assertThat(barrido.barrer(dia.plusDays(2))).noneMatch(s -> s.acto().startsWith("CIERRE"));
    assertThat(barrido.barrer(dia.plusDays(3)))
        .filteredOn(s -> s.acto().startsWith("CIERRE"))
        .singleElement()
        .satisfies(s -> assertThat(s.fecha()).isEqualTo(dia.plusDays(3)));

    assertThat(ver(PROVEEDORA, "").texto("/resultado")).isEqualTo("INASISTENCIA_DEL_PROVEEDOR");
  }

  @Test
  void holdsASecondHearingWithinFiveWorkingDays() {
    citar(10);
    aLaHora();
    oficial(
        "/asistencia",
        """
        {"consumidor":{"presente":false},"proveedor":{"presente":true,"nombre":"LUIS"}}
        """);
    assertThat(accion(CONSUMIDORA, "/segunda", "{}").texto("/segundaPedida")).isEqualTo("true");

    var tarde = citar(reclamo, dia.plusDays(8), 10);
    var segunda = citar(reclamo, dia.plusDays(7), 10);

    assertThat(tarde.punteros()).as("%s", tarde).containsExactly("/inicio");
    assertThat(segunda.texto("/vez")).as("%s", segunda).isEqualTo("2");
    assertThat(ver(CONSUMIDORA, "/audiencias/1").texto("/estado")).isEqualTo("REPETIDA");
  }

  @Test
  void remindsBothTheWorkingDayBefore() {
    citar(10);

    barrido.barrer(dia.minusDays(2));
    assertThat(avisos(CONSUMIDORA)).doesNotContain("RECORDATORIO_DE_AUDIENCIA");
    barrido.barrer(dia.minusDays(1));
    barrido.barrer(dia.minusDays(1));

    assertThat(avisos(CONSUMIDORA)).containsOnlyOnce("RECORDATORIO_DE_AUDIENCIA");
    assertThat(avisos(PROVEEDORA)).containsOnlyOnce("RECORDATORIO_DE_AUDIENCIA");
  }

  @Test
  void completesThePlaceThatACrashLeftWithoutItsHearing() {
    var cita =
        new Cita(alas(dia.toString(), 10), 60, "SEDE_CENTRAL", Cita.VIRTUAL, "funcionario-sac");
    agendas.reservar(
        new Reserva(
            "rsv_" + clave(),
            "aud_" + clave(),
            reclamo,
            1,
            0,
            cita,
            Recurso.de(cita, "DNI:99999991", "RUC:20999999981"),
            "funcionario-sac",
            null,
            Instant.now().minus(Duration.ofMinutes(2))));

    repaso.repasar();

    assertThat(ver(CONSUMIDORA, "/audiencias/1").texto("/estado")).isEqualTo("PROGRAMADA");
    assertThat(avisos(CONSUMIDORA)).startsWith("CITACION_A_AUDIENCIA");
  }

  @Test
  void refusesTwoHearingsOfOneComplaintAndSaysAllThatIsWrongWithOne() {
    citar(10);
    assertThat(citar(12).texto("/codigo")).isEqualTo("acto-no-permitido");

    var otro = ReclamosDePrueba.presentado(this, "ciudadano2");
    var mala =
        post(
            "/reclamos/" + otro + "/audiencias",
            FUNCIONARIA,
            "{\"inicio\":\"2026-03-01T10:00:00-05:00\",\"sala\":\"NINGUNA\"}");
    assertThat(mala.estado()).isEqualTo(422);
    assertThat(mala.punteros()).containsExactlyInAnyOrder("/inicio", "/sala");
  }

  @Test
  void takesAPowerThatIsShownWhereTheAccountKnowsNone() {
    citar(10);
    aLaHora();
    var asistencia =
        """
        {"consumidor":{"presente":true,"nombre":"ANA"},
         "proveedor":{"presente":true,"nombre":"LUIS","representante":"DNI:99999992",
           "poder":"%s","concilia":true}}
        """;

    var ajeno = oficial("/asistencia", asistencia.formatted(documento("proveedor")));
    var suyo = oficial("/asistencia", asistencia.formatted(documento("funcionario-sac")));

    assertThat(ajeno.punteros()).as("%s", ajeno).containsExactly("/proveedor/poder");
    assertThat(suyo.texto("/proveedor/concilia")).as("%s", suyo).isEqualTo("true");
  }

  @Test
  void sendsEachSideItsInvitationByMailAndNoCode() {
    citar(10);
    var id = ver(FUNCIONARIA, "/audiencias/1").texto("/id");

    var carta = correo.carta(id + "/0/PROVEEDOR", id).orElseThrow();

    assertThat(carta.para()).isEqualTo("yo@correo.example");
    assertThat(carta.texto()).contains("invitacion.ics").doesNotContain("99999991");
    assertThat(carta.adjunto().tipo()).startsWith("text/calendar;method=REQUEST");
    assertThat(carta.adjunto().contenido())
        .contains("mailto:yo@correo.example", "CUZCA MODA")
        .doesNotContain("99999991");
  }

  @Test
  void showsEachSideItsOwn() {
    citar(10);

    assertThat(ver(CONSUMIDORA, "/audiencias/1").json().propertyNames())
        .containsExactlyInAnyOrder(
            "id", "n", "vez", "vuelta", "estado", "inicio", "fin", "oficina", "sala", "lugar",
            "enlace", "version");
    assertThat(ver(FUNCIONARIA, "/audiencias/1").texto("/funcionario"))
        .isEqualTo("funcionario-sac");
    assertThat(ics(PROVEEDORA)).doesNotContain("99999991", "funcionario-sac");
    assertThat(ver(Fichas.de("ciudadano2"), "/audiencias/1").estado()).isEqualTo(404);
    assertThat(ver(Fichas.de("ciudadano2"), "/audiencias").estado()).isEqualTo(404);
    var agenda = get("/agenda?fecha=" + dia, FUNCIONARIA);
    assertThat(agenda.texto("/audiencias/0/reclamo")).as("%s", agenda).isEqualTo(reclamo);
    assertThat(agenda.json().path("libres").toString())
        .doesNotContain(dia + "T09:30", dia + "T10:30")
        .contains(dia + "T08:30", dia + "T11:30");
  }

  @Test
  void demandsTheVersionThatTheOfficialSaw() {
    citar(10);
    var sin = accion(FUNCIONARIA, "/cancelacion", "{\"motivo\":\"x\"}");
    var vieja =
        post(
            "/reclamos/" + reclamo + "/audiencias/1/cancelacion",
            FUNCIONARIA,
            "{\"motivo\":\"x\"}",
            "If-Match",
            "\"v1\"");

    assertThat(sin.estado()).isEqualTo(428);
    assertThat(vieja.estado()).isEqualTo(412);
  }

  private static final String AMBOS =
      """
      {"consumidor":{"presente":true,"nombre":"ANA"},"proveedor":{"presente":true,"nombre":"LUIS"}}
      """;

  private void aLaHora() {
    reloj.es(alas(dia.toString(), 10));
  }

  private Respuesta citar(int hora) {
    return citar(reclamo, hora);
  }

  private Respuesta citar(String cual, int hora) {
    return citar(cual, dia, hora);
  }

  private Respuesta citar(String cual, LocalDate cuando, int hora) {
    return post("/reclamos/" + cual + "/audiencias", FUNCIONARIA, cita(cuando, hora));
  }

  private String cita(int hora) {
    return cita(dia, hora);
  }

  private static String cita(LocalDate cuando, int hora) {
    return "{\"inicio\":\"%s\"}"
        .formatted(alas(cuando.toString(), hora).atOffset(ZoneOffset.ofHours(-5)));
  }

  private Respuesta ver(String ficha, String camino) {
    return get("/reclamos/" + reclamo + camino, ficha);
  }

  private Respuesta accion(String ficha, String camino, String cuerpo) {
    return post("/reclamos/" + reclamo + "/audiencias/1" + camino, ficha, cuerpo);
  }

  private Respuesta oficial(String camino, String cuerpo) {
    var etag = ver(FUNCIONARIA, "/audiencias/1").cabeceras().firstValue("ETag").orElseThrow();
    return post(
        "/reclamos/" + reclamo + "/audiencias/1" + camino, FUNCIONARIA, cuerpo, "If-Match", etag);
  }

  private Respuesta conformar(String ficha, String codigo) {
    return conformar(ficha, codigo, clave());
  }

  private Respuesta conformar(String ficha, String codigo, String clave) {
    return post(
        "/reclamos/" + reclamo + "/audiencias/1/acta/conformidad",
        ficha,
        "{\"codigo\":\"%s\"}".formatted(codigo),
        "Idempotency-Key",
        clave);
  }

  private String ics(String ficha) {
    return new String(ver(ficha, "/audiencias/1/invitacion.ics").bytes(), StandardCharsets.UTF_8);
  }

  /** The kinds of the notices of this complaint, the newest first. */
  private List<String> avisos(String ficha) {
    return deLaCasilla(ficha).map(a -> a.path("acto").asString()).toList();
  }

  private String codigo(String ficha) {
    var aviso =
        deLaCasilla(ficha)
            .filter(a -> a.path("acto").asString().equals("CODIGO_DE_CONFORMIDAD"))
            .findFirst()
            .orElseThrow();
    var m = Pattern.compile("[0-9]{8}").matcher(aviso.path("mensaje").asString());
    assertThat(m.find()).isTrue();
    return m.group();
  }

  private Stream<JsonNode> deLaCasilla(String ficha) {
    return get("/notificaciones?limite=200", ficha)
        .json()
        .path("datos")
        .valueStream()
        .filter(a -> a.path("expediente").asString().equals(reclamo));
  }

  private static String texto(byte[] pdf) throws IOException {
    try (var documento = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(documento);
    }
  }
}
