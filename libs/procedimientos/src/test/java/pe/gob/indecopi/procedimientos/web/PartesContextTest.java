package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.solicitud;
import static pe.gob.indecopi.procedimientos.web.Portal.texto;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Who takes part in a file, who stands for whom and how each is told, through the API. */
class PartesContextTest extends PortalContextTest {
  private static int recibos;

  @Test
  void aTermOfARespondentWithoutABoxRunsFromTheEdictAndNotBefore() {
    String id = denuncia();
    hace("funcionario-dsd", id, "ADMITIR", "{}");
    assertThat(plazo(id, "contestacion").path("estado").stringValue()).isEqualTo("POR_NOTIFICAR");
    assertThat(plazo(id, "contestacion").path("texto").stringValue())
        .isEqualTo("corre desde la notificación");
    assertThat(parte(id, "empresa", "p2").path("porNotificar")).isNotEmpty();
    pasan(LUNES.plusMonths(2));
    assertThat(ver("empresa", id).path("etapa").stringValue()).isEqualTo("DESCARGO");

    hace("funcionario-dsd", id, "NOTIFICAR_POR_EDICTO", edicto(LUNES.plusMonths(2).minusDays(3)));

    var plazo = plazo(id, "contestacion");
    assertThat(plazo.path("estado").stringValue()).isEqualTo("ABIERTO");
    assertThat(plazo.path("desde").stringValue())
        .isEqualTo(LUNES.plusMonths(2).minusDays(3).toString());
    assertThat(parte(id, "empresa", "p2").has("porNotificar")).isFalse();
    pasan(LocalDate.parse(plazo.path("vence").stringValue()).plusDays(1));
    assertThat(ver("empresa", id).path("etapa").stringValue()).isEqualTo("INSTRUCCION");
    var integridad = json(portal.ver("empresa", "/expedientes/" + id + "/integridad"));
    assertThat(integridad.path("integro").booleanValue()).isTrue();
  }

  @Test
  void aNoticeAtAnAddressOrByEdictIsForTheOfficialsOfTheOrgan() {
    String id = denuncia();
    hace("funcionario-dsd", id, "ADMITIR", "{}");

    assertThat(portal.actuar("empresa", id, "NOTIFICAR_POR_CEDULA", cedula("empresa")))
        .hasStatus(403);
    for (var extrano : List.of("proveedor", "funcionario-din", "tribunal-spi")) {
      assertThat(portal.actuar(extrano, id, "NOTIFICAR_POR_CEDULA", cedula(extrano)))
          .hasStatus(404);
    }
    var cedula = cedula("funcionario-dsd");
    hace("funcionario-dsd", id, "NOTIFICAR_POR_CEDULA", cedula);
    assertThat(portal.actuar("funcionario-dsd", id, "NOTIFICAR_POR_CEDULA", cedula))
        .as("nothing is left to be told")
        .hasStatus(409);
  }

  @Test
  void aThirdPartyJoinsIsToldOfTheDecisionAndAppeals() {
    String id = examinado();
    assertThat(portal.ver("ciudadana", "/expedientes/" + id)).hasStatus(404);

    var pedido = portal.actuar("ciudadana", id, "APERSONARSE", apersonada());

    assertThat(pedido).hasStatus(201);
    assertThat(json(pedido).path("partes")).hasSize(1);
    assertThat(texto(pedido)).doesNotContain("KUSKA").doesNotContain(EMPRESA);
    assertThat(portal.ver("ciudadana", "/expedientes/" + id))
        .as("who only asked sees no more")
        .hasStatus(404);
    assertThat(portal.actuar("ciudadana", id, "APERSONARSE", apersonada())).hasStatus(422);
    assertThat(portal.actuar("ciudadana", id, "CAMBIAR_DOMICILIO", DOMICILIO)).hasStatus(403);
    String resuelto = "{\"parte\":\"p2\",\"admite\":true,\"motivo\":\"Es licenciataria\"}";
    assertThat(portal.actuar("empresa", id, "RESOLVER_APERSONAMIENTO", resuelto)).hasStatus(403);
    hace("funcionario-dsd", id, "RESOLVER_APERSONAMIENTO", resuelto);
    assertThat(portal.ver("ciudadana", "/expedientes/" + id)).hasStatusOk();
    assertThat(texto(portal.ver("ciudadana", "/expedientes/" + id))).doesNotContain("Av. Uno");

    hace("funcionario-dsd", id, "RESOLVER", DENIEGA);

    assertThat(avisos("ciudadana", id)).contains("RESOLVER_APERSONAMIENTO", "RESOLVER");
    hace("ciudadana", id, "APELAR", "{\"fundamento\":\"Me afecta\"}");
  }

  @Test
  void whoIsRefusedIsToldAndSeesNothing() {
    String id = examinado();
    portal.actuar("ciudadana", id, "APERSONARSE", apersonada());

    hace(
        "funcionario-dsd",
        id,
        "RESOLVER_APERSONAMIENTO",
        "{\"parte\":\"p2\",\"admite\":false,\"motivo\":\"No probó interés\"}");

    assertThat(avisos("ciudadana", id)).containsExactly("RESOLVER_APERSONAMIENTO");
    assertThat(portal.ver("ciudadana", "/expedientes/" + id)).hasStatus(404);
  }

  @Test
  void aRepresentativeWithdrawsOnlyByASpecialPower() {
    String id = examinado();
    hace("empresa", id, "ACREDITAR_REPRESENTACION", poder("GENERAL", "CARTA_PODER", "empresa"));
    assertThat(portal.ver("ciudadano2", "/expedientes/" + id)).hasStatusOk();
    assertThat(actos("ciudadano2", id)).contains("CAMBIAR_DOMICILIO").doesNotContain("DESISTIR");

    var sin = portal.actuar("ciudadano2", id, "DESISTIR", "{}");

    assertThat(sin).hasStatus(422);
    assertThat(punteros(sin)).containsExactly("/tipo");
    assertThat(texto(sin)).contains("115.2");
    var mala =
        portal.actuar(
            "ciudadano2",
            id,
            "ACREDITAR_REPRESENTACION",
            poder("ESPECIAL", "CARTA_PODER", "ciudadano2"));
    assertThat(mala).hasStatus(400);
    assertThat(punteros(mala)).containsExactly("/datos/poder/forma");
    hace(
        "ciudadano2",
        id,
        "ACREDITAR_REPRESENTACION",
        poder("ESPECIAL", "FIRMA_LEGALIZADA", "ciudadano2"));
    assertThat(avisos("empresa", id)).contains("ACREDITAR_REPRESENTACION");
    hace("ciudadano2", id, "DESISTIR", "{}");
    assertThat(ver("empresa", id).path("estado").stringValue()).isEqualTo("CONCLUIDO");
  }

  @Test
  void aRevokedRepresentativeSeesTheFileNoMore() {
    String id = examinado();
    hace("empresa", id, "ACREDITAR_REPRESENTACION", poder("GENERAL", "CARTA_PODER", "empresa"));
    assertThat(portal.actuar("ciudadano2", id, "REVOCAR_PODER", "{\"representante\":\"p2\"}"))
        .hasStatus(422);

    hace("empresa", id, "REVOCAR_PODER", "{\"representante\":\"p2\"}");

    assertThat(portal.ver("ciudadano2", "/expedientes/" + id)).hasStatus(404);
    assertThat(avisos("ciudadano2", id)).containsExactly("REVOCAR_PODER");
    assertThat(parte(id, "empresa", "p2").path("estado").stringValue()).isEqualTo("REVOCADA");
  }

  @Test
  void aPowerIsDescribedInTheFilingItself() {
    String pedido =
        solicitud(EMPRESA, recibo())
            .replace(
                "\"materia\"",
                "\"representantes\":[{\"persona\":%s,\"poderes\":[\"%s\"],\"poder\":%s}],\"materia\"");
    String extranjero =
        "{\"tipo\":\"ESPECIAL\",\"forma\":\"FIRMA_LEGALIZADA\",\"actos\":[\"DESISTIR\"],\"pais\":\"DE\",\"idioma\":\"de\"}";

    var mala =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            pedido.formatted(PERSONA, portal.documento("empresa"), extranjero));

    assertThat(mala).hasStatus(400);
    assertThat(punteros(mala))
        .containsExactlyInAnyOrder(
            "/representantes/0/poder/legalizacion", "/representantes/0/poder/traduccion");
    var buena =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            pedido.formatted(
                PERSONA,
                portal.documento("empresa"),
                extranjero.replace(
                    ",\"pais\"",
                    ",\"legalizacion\":\"CONSULAR\",\"traduccion\":\"%s\",\"pais\""
                        .formatted(portal.documento("empresa")))));
    assertThat(buena).as("%s", texto(buena)).hasStatus(201);
    hace("ciudadano2", json(buena).path("id").stringValue(), "DESISTIR", "{}");
  }

  @Test
  void aNewAddressIsGoodWhenTheNoticeInTheOldBoxTakesEffect() {
    String id = examinado();
    assertThat(portal.actuar("proveedor", id, "CAMBIAR_DOMICILIO", DOMICILIO))
        .as("the file is published: it is there, but not for a stranger to move")
        .hasStatus(403);

    hace("empresa", id, "CAMBIAR_DOMICILIO", DOMICILIO);

    var parte = parte(id, "empresa", "p1");
    assertThat(parte.at("/persona/domicilio/direccion").stringValue()).isEqualTo("Av. Uno 1");
    assertThat(parte.at("/cambioDeDomicilio/domicilio/direccion").stringValue())
        .isEqualTo("Av. Dos 2");
    assertThat(avisos("empresa", id)).contains("CAMBIAR_DOMICILIO");
    reloj.es(LocalDate.parse(parte.at("/cambioDeDomicilio/desde").stringValue()));
    assertThat(parte(id, "empresa", "p1").at("/persona/domicilio/direccion").stringValue())
        .isEqualTo("Av. Dos 2");
  }

  @Test
  void aSuccessorSeesTheFileAndWhoWasThereSeesItNoMore() {
    String id = examinado();
    assertThat(portal.actuar("empresa", id, "SUSTITUIR_PARTE", fusion("empresa"))).hasStatus(403);
    assertThat(portal.actuar("proveedor", id, "SUSTITUIR_PARTE", fusion("proveedor")))
        .hasStatus(403);

    hace("funcionario-dsd", id, "SUSTITUIR_PARTE", fusion("funcionario-dsd"));

    assertThat(portal.ver("proveedor", "/expedientes/" + id)).hasStatusOk();
    assertThat(portal.ver("empresa", "/expedientes/" + id)).hasStatus(404);
    assertThat(avisos("empresa", id)).contains("SUSTITUIR_PARTE");
    assertThat(avisos("proveedor", id)).containsExactly("SUSTITUIR_PARTE");
  }

  private static final String PERSONA =
      "{\"clase\":\"NATURAL\",\"documento\":{\"tipo\":\"DNI\",\"numero\":\"99999992\"},\"nombre\":\"JUAN FLORES\"}";

  private static final String DOMICILIO =
      "{\"domicilio\":{\"direccion\":\"Av. Dos 2\",\"pais\":\"PE\",\"correo\":\"a@kuska.pe\"}}";

  private static final String DENIEGA =
      """
      {"fundamento":"Por lo expuesto","decisiones":[
        {"objeto":"18","sentido":"DENIEGA"},{"objeto":"25","sentido":"DENIEGA"},
        {"objeto":"35","sentido":"DENIEGA"}]}""";

  private String recibo() {
    String recibo = "PAR-" + ++recibos;
    caja.recibe(recibo, LUNES, "300.00");
    return recibo;
  }

  /** A complaint against somebody of whom only the name is known. */
  private String denuncia() {
    var creada =
        portal.enviar(
            "empresa",
            clave(),
            "/expedientes",
            """
            {"procedimiento":"DSD-14",
             "solicitantes":[{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990"},
               "nombre":"KUSKA S.A.C.","domicilio":{"direccion":"Av. Uno 1","pais":"PE"}}],
             "contrapartes":[{"clase":"NATURAL","nombre":"QUIEN VENDE EN LA PLAZA"}],
             "materia":{"hechos":"Vende con mi marca"}}""");
    assertThat(creada).as("%s", texto(creada)).hasStatus(201);
    return json(creada).path("id").stringValue();
  }

  /** An application that nobody opposed, to be decided. */
  private String examinado() {
    String id =
        json(portal.enviar("empresa", clave(), "/expedientes", solicitud(EMPRESA, recibo())))
            .path("id")
            .stringValue();
    hace("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}");
    hace(
        "empresa",
        id,
        "ACREDITAR_PUBLICACION",
        "{\"fecha\":\"2026-03-02\",\"documento\":\"%s\"}".formatted(portal.documento("empresa")));
    pasan(LocalDate.parse(plazo(id, "oposicion").path("vence").stringValue()).plusDays(1));
    return id;
  }

  private String fusion(String dueno) {
    return """
    {"parte":"p1","persona":{"clase":"JURIDICA",
      "documento":{"tipo":"RUC","numero":"20999999981"},"nombre":"ABSORBENTE S.A."},
     "documento":"%s","motivo":"Fusión"}"""
        .formatted(portal.documento(dueno));
  }

  private static String apersonada() {
    return """
    {"persona":{"clase":"NATURAL","documento":{"tipo":"DNI","numero":"99999991"},
       "nombre":"ROSA QUISPE"},"calidad":"TERCERO","interes":"Tengo licencia sobre el signo"}""";
  }

  private String poder(String tipo, String forma, String dueno) {
    return """
    {"representante":%s,"documentos":["%s"],
     "poder":{"tipo":"%s","forma":"%s","actos":["DESISTIR"]}}"""
        .formatted(PERSONA, portal.documento(dueno), tipo, forma);
  }

  private String cedula(String dueno) {
    return "{\"parte\":\"p2\",\"fecha\":\"2026-03-02\",\"documento\":\"%s\"}"
        .formatted(portal.documento(dueno));
  }

  private String edicto(LocalDate fecha) {
    return """
    {"parte":"p2","causa":"DOMICILIO_IGNORADO","documento":"%s",
     "publicaciones":[{"medio":"EL_PERUANO","fecha":"%s"}]}"""
        .formatted(portal.documento("funcionario-dsd"), fecha);
  }

  private void hace(String usuario, String id, String tipo, String datos) {
    var acto = portal.actuar(usuario, id, tipo, datos);
    assertThat(acto).as("%s: %s", tipo, texto(acto)).hasStatus(201);
  }

  private void pasan(LocalDate hasta) {
    reloj.es(hasta);
    tareas.forEach(t -> t.barrer(hasta));
  }

  private JsonNode ver(String usuario, String id) {
    return json(portal.ver(usuario, "/expedientes/" + id));
  }

  private JsonNode parte(String id, String usuario, String parte) {
    return StreamSupport.stream(ver(usuario, id).path("partes").spliterator(), false)
        .filter(p -> p.path("id").stringValue().equals(parte))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode plazo(String id, String tipo) {
    return StreamSupport.stream(ver("funcionario-dsd", id).path("plazos").spliterator(), false)
        .filter(p -> p.path("tipo").stringValue().equals(tipo))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private List<String> actos(String usuario, String id) {
    return StreamSupport.stream(ver(usuario, id).path("accionesPosibles").spliterator(), false)
        .map(a -> a.path("acto").stringValue())
        .toList();
  }

  /** The kinds of act of that file that were told in the box of that user. */
  private List<String> avisos(String usuario, String id) {
    var todos = json(portal.ver(usuario, "/notificaciones?limite=200")).path("datos");
    return StreamSupport.stream(todos.spliterator(), false)
        .filter(a -> a.path("expediente").stringValue().equals(id))
        .map(a -> a.path("acto").stringValue())
        .toList();
  }

  private static List<String> punteros(MvcTestResult problema) {
    return StreamSupport.stream(json(problema).path("errores").spliterator(), false)
        .map(e -> e.path("puntero").stringValue())
        .toList();
  }
}
