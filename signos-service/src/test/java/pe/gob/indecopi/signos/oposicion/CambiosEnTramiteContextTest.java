package pe.gob.indecopi.signos.oposicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of an application while others oppose it, through the public API. */
class CambiosEnTramiteContextTest extends SignosContextTest {
  private final Tramites tramites = new Tramites(this);

  @Test
  void asksForLessAndIsDecidedOnThatAlone() {
    var id = tramites.publicado("MENOS ES MAS");
    assertThat(limitar("empresa", id, 9, "Lentes").estado()).isEqualTo(422);
    assertThat(limitar("proveedor", id, 25, "Ropa").estado()).isIn(403, 404, 409);
    bien(limitar("empresa", id, 25, "Ropa"));

    var materia = get("/expedientes/" + id, Fichas.de("empresa")).json().at("/materia");
    assertThat(materia.path("clases")).hasSize(1);
    assertThat(materia.at("/clases/0/clase").asInt()).isEqualTo(25);
    assertThat(materia.path("denominacion").asString()).isEqualTo("MENOS ES MAS");

    vencer(id, "oposicion");
    var decide = "{\"fundamento\":\"Es distintivo\",\"decisiones\":[%s]}";
    var clase25 = "{\"objeto\":\"25\",\"sentido\":\"CONCEDE\"}";
    var clase18 = "{\"objeto\":\"18\",\"sentido\":\"CONCEDE\"}";
    var ambas = decide.formatted(clase18 + "," + clase25);
    assertThat(actuar("funcionario-dsd", id, "RESOLVER", ambas).estado()).isEqualTo(422);
    bien(actuar("funcionario-dsd", id, "RESOLVER", decide.formatted(clase25)));
    assertThat(limitar("empresa", id, 25, "Ropa").estado()).isEqualTo(409);
  }

  @Test
  void admitsAnOppositionOnATradeNameOnceItsUseIsProvedOrAskedFor() {
    var nombre = "{\"derecho\":\"NOMBRE_COMERCIAL\",\"signo\":\"NOMBRE VIEJO\"}";
    var id = tramites.publicado("NOMBRE VIEJO");
    oponer(id, nombre, "");
    var sinPrueba = enCuaderno("funcionario-dsd", id, "ADMITIR", "c1");
    assertThat(sinPrueba.estado()).as("%s", sinPrueba).isEqualTo(422);
    assertThat(sinPrueba.toString()).contains("DSD-9.4.c");
    bien(enCuaderno("proveedor", id, "PEDIR_PLAZO_DE_PRUEBA", "c1"));
    bien(enCuaderno("funcionario-dsd", id, "ADMITIR", "c1"));

    var otro = tramites.publicado("NOMBRE VIEJO");
    oponer(otro, nombre, ",\"documentos\":[\"" + documento("proveedor") + "\"]");
    bien(enCuaderno("funcionario-dsd", otro, "ADMITIR", "c1"));
  }

  /** TUPA DSD-9.0.d; D.Leg. 1075, art. 54. */
  @Test
  void takesTheOppositionsOfAnAgentForWhomItRepresentsAndLetsItGoOnForThem() {
    var id = tramites.publicado("CON AGENTE");
    bien(actuar("proveedor", id, "OPONER", deAgente("20131312955", "UNA S.A.")));
    bien(actuar("proveedor", id, "OPONER", deAgente("20133840533", "OTRA S.A.")));
    assertThat(actuar("proveedor", id, "OPONER", deAgente("20131312955", "UNA S.A.")).punteros())
        .containsExactly("/tipo");

    bien(enCuaderno("proveedor", id, "PEDIR_PLAZO_DE_PRUEBA", "c1"));
    bien(enCuaderno("funcionario-dsd", id, "ADMITIR", "c2"));
    var partes = get("/expedientes/" + id, Fichas.de("funcionario-dsd")).json().path("partes");
    assertThat(partes.valueStream().map(p -> p.path("papel").asString()))
        .containsExactly("SOLICITANTE", "OPOSITOR", "REPRESENTANTE", "OPOSITOR", "REPRESENTANTE");
    assertThat(partes.at("/4/representaA/0").asString()).isEqualTo("p4");
  }

  private String deAgente(String ruc, String nombre) {
    var opositor =
        Tramites.PROVEEDORA.replace("20999999981", ruc).replace("PROVEEDOR S.A.", nombre);
    var representante =
        ",\"representante\":{\"persona\":%s,\"poderes\":[\"%s\"]}"
            .formatted(Tramites.PROVEEDORA, documento("proveedor"));
    return oposicion("{\"derecho\":\"REGISTRO\",\"numero\":\"M-00000001\"}", representante)
        .replaceFirst(Pattern.quote(Tramites.PROVEEDORA), Matcher.quoteReplacement(opositor));
  }

  @Test
  void keepsAnAgreementOfThePartiesForTheDecision() {
    var id = tramites.publicado("CONVIVIMOS");
    oponer(id, "{\"derecho\":\"REGISTRO\",\"numero\":\"M-00000001\"}", "");
    var acuerdo = documento("empresa");
    var otra = "{\"documento\":\"%s\",\"oposicion\":\"c9\"}".formatted(acuerdo);
    assertThat(actuar("empresa", id, "PRESENTAR_ACUERDO", otra).estado()).isEqualTo(422);
    bien(
        actuar(
            "empresa",
            id,
            "PRESENTAR_ACUERDO",
            "{\"documento\":\"%s\",\"oposicion\":\"c1\"}".formatted(acuerdo)));
    assertThat(get("/notificaciones", Fichas.de("proveedor")).toString())
        .contains("PRESENTAR_ACUERDO");
    assertThat(get("/documentos/" + acuerdo, Fichas.de("proveedor")).estado()).isEqualTo(200);
  }

  @Test
  void takesAnAndeanOppositionOfWhoAskedTheMarkHere() {
    var id = tramites.publicado("ANDINISTA");
    var ajena = get("/expedientes/" + id, Fichas.de("empresa")).texto("/numero");
    var andina = "{\"derecho\":\"ANDINA\",\"pais\":\"CO\",\"solicitudEnPeru\":\"%s\"}";
    var cuerpo = oposicion(andina.formatted(ajena), "");
    assertThat(actuar("proveedor", id, "OPONER", cuerpo).punteros())
        .containsExactly("/datos/sustento/0/solicitudEnPeru");

    var propia = post("/expedientes", Fichas.de("proveedor"), tramitesDe("ANDINISTA"));
    assertThat(propia.estado()).as("%s", propia).isEqualTo(201);
    var enTramite = andina.formatted(propia.texto("/numero")).replace("}", ",\"enTramite\":true}");
    bien(actuar("proveedor", id, "OPONER", oposicion(enTramite, "")));

    bien(enCuaderno("funcionario-dsd", id, "ADMITIR", "c1"));
    vencer(id, "oposicion");
    bien(actuar("funcionario-dsd", id, "CORRER_TRASLADO", "{}"));
    bien(actuar("empresa", id, "CONTESTAR", "{\"texto\":\"No se parecen.\"}"));
    assertThat(resolver(id, "CONCEDE").punteros()).containsExactly("/datos/decisiones");
    bien(actuar("funcionario-dsd", id, "SUSPENDER", SUSPENSION));
    bien(actuar("funcionario-dsd", id, "REANUDAR", "{\"motivo\":\"Se denegó en Colombia.\"}"));
    bien(resolver(id, "CONCEDE"));
  }

  private static final String SUSPENSION =
      """
      {"causa":"OTRO_PROCEDIMIENTO","motivo":"La solicitud andina espera decisión."}""";

  private Respuesta resolver(String id, String clase25) {
    return actuar(
        "funcionario-dsd",
        id,
        "RESOLVER",
        """
        {"fundamento":"Es distintivo","decisiones":[
          {"objeto":"18","sentido":"CONCEDE"},{"objeto":"25","sentido":"%s"}]}"""
            .formatted(clase25));
  }

  @Test
  void publishesThePriorityThatWasProvedAndLosesNoOther() {
    var id = tramites.publicado("CON PRIORIDAD");
    bien(acreditar(id, "CO", "1"));
    bien(acreditar(id, "EC", "2"));
    assertThat(acreditar(id, "CO", "1").punteros()).containsExactly("/datos/documento");

    var materia = get("/expedientes/" + id, Fichas.de("empresa")).json().at("/materia");
    assertThat(materia.path("prioridades")).hasSize(2);
    assertThat(materia.at("/prioridades/0/pais").asString()).isEqualTo("CO");
    assertThat(materia.at("/prioridades/0/documento").asString()).startsWith("doc_");
    var publicada = get("/publicaciones", null).json().at("/datos/0/solicita/prioridades/1");
    assertThat(publicada.path("numero").asString()).isEqualTo("2");
    assertThat(publicada.has("documento")).isFalse();
  }

  /** Decisión 486, arts. 10 and 11: nine months from the first application, and not a day more. */
  @Test
  void losesByItselfThePriorityThatNobodyProvesInNineMonths() {
    caja.recibe("SIN-PAPELES", RelojDePrueba.LUNES);
    var cuerpo = (ObjectNode) JSON.readTree(Tramites.solicitud("SIN PAPELES", "SIN-PAPELES"));
    var dichas = ((ObjectNode) cuerpo.path("materia")).putArray("prioridades");
    dichas.addObject().put("pais", "CO").put("numero", "1").put("fecha", "2026-01-15");
    dichas.addObject().put("pais", "EC").put("numero", "2").put("fecha", "2026-02-16");
    var id = post("/expedientes", Fichas.de("empresa"), cuerpo.toString()).texto("/id");
    assertThat(plazo(id, "papelesPrioridad").path("vence").asString()).isEqualTo("2026-11-16");
    bien(acreditar(id, "CO", "1"));
    assertThat(prioridades(id)).hasSize(2);

    vencer(id, "papelesPrioridad");

    assertThat(prioridades(id)).hasSize(1);
    assertThat(prioridades(id).get(0).path("pais").asString()).isEqualTo("CO");
  }

  private JsonNode prioridades(String id) {
    return get("/expedientes/" + id, Fichas.de("empresa")).json().at("/materia/prioridades");
  }

  private Respuesta acreditar(String id, String pais, String numero) {
    return actuar(
        "empresa",
        id,
        "ACREDITAR_PRIORIDAD",
        """
        {"pais":"%s","numero":"%s","fecha":"2026-01-15","documento":"%s"}"""
            .formatted(pais, numero, documento("empresa")));
  }

  private String tramitesDe(String signo) {
    caja.recibe("CT-" + signo, RelojDePrueba.LUNES);
    return Tramites.solicitud(signo, "CT-" + signo).replace(Tramites.KUSKA, Tramites.PROVEEDORA);
  }

  private Respuesta limitar(String quien, String id, int clase, String producto) {
    return actuar(
        quien,
        id,
        "LIMITAR",
        "{\"clases\":[{\"clase\":%d,\"productos\":[\"%s\"]}]}".formatted(clase, producto));
  }

  private void oponer(String id, String sustento, String mas) {
    bien(actuar("proveedor", id, "OPONER", oposicion(sustento, mas)));
  }

  private String oposicion(String sustento, String mas) {
    var recibo = "OP-" + clave().substring(0, 8);
    caja.recibe(recibo, RelojDePrueba.LUNES);
    return """
        {"opositor":%s,"clases":[25],"fundamentos":"Confundible","sustento":[%s],
         "pago":{"canal":"VISA","comprobante":"%s","fecha":"2026-03-02"}%s}
        """
        .formatted(Tramites.PROVEEDORA, sustento, recibo, mas);
  }

  private Respuesta enCuaderno(String quien, String id, String tipo, String cuaderno) {
    return acto(
        quien, id, "{\"tipo\":\"%s\",\"cuaderno\":\"%s\",\"datos\":{}}".formatted(tipo, cuaderno));
  }

  private static void bien(Respuesta respuesta) {
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
  }
}
