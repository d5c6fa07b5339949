package pe.gob.indecopi.fees.memoria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.fees.FeesContextTest;
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.fees.tarifa.Tarifas;
import pe.gob.indecopi.platform.prueba.Fichas;

/** The legal day of these tests is 23 November 2026. */
class MemoriaContextTest extends FeesContextTest {

  private static final String REDACTAR = "/tarifario/borradores";
  private static final String REDACTADA =
      """
      {"organo":"CEB","version":"%s","vigencia":{"desde":"%s","norma":"D.S. 001-2027-PCM"},
       "documento":"TUPA 2027","uitImpresa":"5500",
       "canales":[{"canal":"CAJA","linea":1,"nota":{"es":"En la caja.","en":"At the desk."}}],
       "procedimientos":{"CEB-1":{"nombre":"Barreras","conceptos":{"solicitud":{
         "propio":true,"descripcion":{"es":"Denuncia","en":"Complaint"},
         "unidad":{"es":"por denuncia","en":"per complaint"},"regla":"FIJO",
         "importe":{"uit":"10.00","soles":"550.00","linea":7}}}}}}
      """;

  @Autowired private Borradores borradores;
  @Autowired private Memoria memoria;

  @BeforeEach
  @AfterEach
  void sinVersiones() {
    base.getCollection("tarifas").deleteMany(new Document());
    memoria.refrescar();
  }

  @Test
  void takesOverOnItsDayWithTheOldOneStillQuotableByDate() {
    var borrador = redactar("V-2027", "2027-01-01");
    assertThat(total("2027-01-01")).isEqualTo("507.65");

    var aprobada = aprobar(borrador, "tarifa2", borrador.cabeceras().firstValue("ETag").get());

    assertThat(aprobada.estado()).isEqualTo(200);
    assertThat(aprobada.texto("/estado")).isEqualTo("APROBADA");
    assertThat(aprobada.texto("/autor")).isEqualTo("tarifa1");
    assertThat(aprobada.texto("/aprobadaPor")).isEqualTo("tarifa2");
    assertThat(total("2026-12-31")).isEqualTo("507.65");
    assertThat(total("2027-01-01")).isEqualTo("550.00");
    var versiones = get("/tarifario/versiones?organo=CEB", null).cuerpo().at("/datos");
    assertThat(versiones).hasSize(2);
    assertThat(versiones.at("/0/version").asString()).isEqualTo("V-2027");
    assertThat(versiones.at("/0/norma").asString()).isEqualTo("D.S. 001-2027-PCM");
    assertThat(versiones.at("/0/origen").asString()).isEqualTo("APROBADA");
    assertThat(versiones.at("/1/hasta").asString()).isEqualTo("2026-12-31");
    assertThat(versiones.at("/1/origen").asString()).isEqualTo("IMPRESA");
    assertThat(get("/tarifario/CEB-1?fecha=2027-06-01", null).texto("/vigencia/version"))
        .isEqualTo("V-2027");
  }

  @Test
  void showsWhatItChangesToTheOneWhoApproves() {
    var visto = get(lugar(redactar("V-c", "2027-02-01")), Fichas.de("tarifa2"));

    assertThat(visto.texto("/estado")).isEqualTo("BORRADOR");
    assertThat(visto.texto("/cambios/0/procedimiento")).isEqualTo("CEB-1");
    assertThat(visto.texto("/cambios/0/antes")).isEqualTo("FIJO 13.72 % S/ 507.65");
    assertThat(visto.texto("/cambios/0/despues")).isEqualTo("FIJO 10.00 % S/ 550.00");
  }

  @Test
  void isNeverApprovedByItsAuthorNorTwice() {
    var borrador = redactar("V-autor", "2027-03-01");
    var etiqueta = borrador.cabeceras().firstValue("ETag").orElseThrow();

    var propia = aprobar(borrador, "tarifa1", etiqueta);
    assertThat(propia.estado()).isEqualTo(409);
    assertThat(propia.texto("/codigo")).isEqualTo("aprueba-su-autor");
    assertThat(total("2027-03-01")).isEqualTo("507.65");

    var aprobada = aprobar(borrador, "tarifa2", etiqueta);
    assertThat(aprobada.estado()).isEqualTo(200);
    var otraVez =
        aprobar(borrador, "tarifa2", aprobada.cabeceras().firstValue("ETag").orElseThrow());
    assertThat(otraVez.texto("/codigo")).isEqualTo("borrador-aprobado");
  }

  @Test
  void asksForTheVersionThatWasSeen() {
    var borrador = redactar("V-etag", "2027-04-01");
    var ruta = lugar(borrador) + "/aprobacion";

    assertThat(postConClave(ruta, Fichas.de("tarifa2"), "").estado()).isEqualTo(428);
    assertThat(aprobar(borrador, "tarifa2", "\"v9\"").estado()).isEqualTo(412);
    assertThat(post(ruta, Fichas.de("tarifa2"), "", "If-Match", "\"v1\"").texto("/codigo"))
        .isEqualTo("falta-clave");
  }

  @Test
  void answersAnApprovalAgainAsTheFirstTime() {
    var borrador = redactar("V-otra", "2027-05-01");
    var clave = clave();
    var ruta = lugar(borrador) + "/aprobacion";
    var ficha = Fichas.de("tarifa2");

    var una = post(ruta, ficha, "", "If-Match", "\"v1\"", "Idempotency-Key", clave);
    var otra = post(ruta, ficha, "", "If-Match", "\"v1\"", "Idempotency-Key", clave);

    assertThat(una.estado()).isEqualTo(200);
    assertThat(otra.estado()).isEqualTo(200);
    assertThat(otra.cuerpo()).isEqualTo(una.cuerpo());
    assertThat(otra.cabeceras().firstValue("Idempotency-Replayed")).hasValue("true");
  }

  @Test
  void letsOneOfTwoVersionsOfTheSameDayWin() {
    var una = redactar("V-a", "2027-06-01");
    var otra = redactar("V-b", "2027-06-01");

    assertThat(aprobar(una, "tarifa2", "\"v1\"").estado()).isEqualTo(200);
    assertThat(aprobar(otra, "tarifa2", "\"v1\"").texto("/codigo")).isEqualTo("version-existente");
  }

  @Test
  void doesNotComeIntoForceOnceItsDayHasCome() {
    var borrador = redactar("V-tarde", "2026-11-25");
    reloj.ir(LocalDate.of(2026, 11, 25));

    var tarde = aprobar(borrador, "tarifa2", "\"v1\"");

    assertThat(tarde.estado()).isEqualTo(422);
    assertThat(punteros(tarde)).containsExactly("/vigencia/desde");
  }

  @Test
  void namesEveryFaultOfABadDraft() {
    var mala =
        REDACTADA
            .formatted("V-mala", "2027-07-01")
            .replace("\"550.00\"", "\"550.0\"")
            .replace("\"FIJO\"", "\"REGATEO\"")
            .replace("\"CAJA\"", "\"BITCOIN\"")
            .replace("\"documento\"", "\"papel\"");

    var rechazada = postConClave(REDACTAR, Fichas.de("tarifa1"), mala);

    assertThat(rechazada.estado()).isEqualTo(422);
    assertThat(punteros(rechazada))
        .contains(
            "/papel",
            "/documento",
            "/canales/0/canal",
            "/procedimientos/CEB-1/conceptos/solicitud/regla");
    assertThat(rechazada.texto("/errores/0/detalle")).isEqualTo("clave desconocida: papel");
  }

  @Test
  void refusesADayThatIsNotAheadAndAVersionThatExists() {
    var pasada =
        postConClave(REDACTAR, Fichas.de("tarifa1"), REDACTADA.formatted("V", "2026-11-23"));
    var repetida =
        postConClave(
            REDACTAR,
            Fichas.de("tarifa1"),
            REDACTADA.formatted("TUPA-2010-UIT-3700", "2027-08-01"));

    assertThat(punteros(pasada)).containsExactly("/vigencia/desde");
    assertThat(punteros(repetida)).containsExactly("/version");
  }

  @Test
  void isDraftedAndApprovedByOfficialsOfTheTariffAlone() {
    var cuerpo = REDACTADA.formatted("V-rol", "2027-09-01");
    var borrador = redactar("V-rol", "2027-09-01");

    assertThat(postConClave(REDACTAR, null, cuerpo).estado()).isEqualTo(401);
    assertThat(postConClave(REDACTAR, Fichas.de("tesorera"), cuerpo).estado()).isEqualTo(403);
    assertThat(aprobar(borrador, "funcionario-dsd", "\"v1\"").estado()).isEqualTo(403);
    assertThat(get(REDACTAR, null).estado()).isEqualTo(401);
    assertThat(get(REDACTAR, Fichas.de("ciudadana")).estado()).isEqualTo(403);
    assertThat(get(REDACTAR, Fichas.de("auditora")).cuerpo().at("/datos")).isNotEmpty();
    assertThat(get(lugar(borrador), Fichas.de("auditora")).estado()).isEqualTo(200);
  }

  @Test
  void leavesAnOrderTheTariffItWasMadeWith() {
    var orden =
        postConClave(
            "/ordenes",
            Fichas.de("cajero"),
            """
            {"procedimiento":"CEB-1","pagador":{"clase":"NATURAL","nombre":"Ana",
             "documento":{"tipo":"DNI","numero":"99999991","pais":"PE"}}}
            """);
    assertThat(orden.estado()).isEqualTo(201);
    aprobar(redactar("V-orden", "2026-11-24"), "tarifa2", "\"v1\"");
    reloj.ir(LocalDate.of(2026, 11, 24));

    var despues = get("/ordenes/" + orden.texto("/id"), Fichas.de("cajero"));

    assertThat(total(null)).isEqualTo("550.00");
    assertThat(despues.texto("/total/monto")).isEqualTo("507.65");
    assertThat(despues.texto("/tarifaVersion")).isEqualTo("TUPA-2010-UIT-3700");
  }

  private Respuesta redactar(String version, String desde) {
    var borrador =
        postConClave(REDACTAR, Fichas.de("tarifa1"), REDACTADA.formatted(version, desde));
    assertThat(borrador.estado()).as(borrador.cuerpo().toString()).isEqualTo(201);
    return borrador;
  }

  private Respuesta aprobar(Respuesta borrador, String quien, String etiqueta) {
    return post(
        lugar(borrador) + "/aprobacion",
        Fichas.de(quien),
        "",
        "If-Match",
        etiqueta,
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  private static String lugar(Respuesta borrador) {
    return REDACTAR + "/" + borrador.texto("/id");
  }

  private String total(String fecha) {
    return post(
            "/liquidaciones",
            null,
            "{\"procedimiento\":\"CEB-1\"%s}"
                .formatted(fecha == null ? "" : ",\"fecha\":\"" + fecha + "\""))
        .texto("/total/monto");
  }

  private static List<String> punteros(Respuesta respuesta) {
    return respuesta.cuerpo().get("errores").values().stream()
        .map(error -> error.get("puntero").asString())
        .toList();
  }

  @Test
  void knowsWhatItKnewAfterARestart() {
    aprobar(redactar("V-memoria", "2027-10-01"), "tarifa2", "\"v1\"");
    var otro = new Tarifario(Tarifas.todas());

    new Memoria(borradores, otro);

    assertThat(otro.versiones("CEB"))
        .extracting(una -> una.version())
        .containsExactly("V-memoria", "TUPA-2010-UIT-3700");
  }
}
