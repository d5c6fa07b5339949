package pe.gob.indecopi.signos.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import tools.jackson.databind.JsonNode;

/** TUPA DSD-10.7; D.Leg. 1075, art. 59: the division of a pending application, over HTTP. */
class DivisionContextTest extends SignosContextTest {
  private static final AtomicInteger RECIBOS = new AtomicInteger();

  private final Tramites tramites = new Tramites(this);

  @Test
  void separatesWhatNobodyOpposedWithItsDayItsPapersAndAllThatWasDone() {
    var id = tramites.publicado("PARTIDA EN DOS");
    bien(actuar("proveedor", id, "OPONER", oposicion()));
    bien(enCuaderno("funcionario-dsd", id, "ADMITIR", "c1", "{}"));
    vencer(id, "oposicion");
    bien(actuar("funcionario-dsd", id, "CORRER_TRASLADO", "{}"));
    assertThat(ver(id).path("etapa").asString()).isEqualTo("CONTESTACION");

    bien(actuar("empresa", id, "DIVIDIR", desglose(18, "Bolsos")));
    var division = ver(id).at("/cuadernos/1");
    assertThat(division.at("/materia/asunto").asString()).isEqualTo("division");
    assertThat(division.at("/tasas/0/variables/divisiones").asInt()).isEqualTo(1);
    assertThat(division.at("/tasas/0/conceptos/0").asString()).isEqualTo("division-de-solicitud");
    bien(enCuaderno("funcionario-dsd", id, "RESOLVER_CUADERNO", "c2", CONCEDE));
    tramites.contarDeNuevo(id);

    var inicial = ver(id);
    assertThat(inicial.at("/materia/clases").toString()).contains("25").doesNotContain("Bolsos");
    assertThat(inicial.path("etapa").asString()).isEqualTo("CONTESTACION");
    assertThat(inicial.at("/cuadernos/0/estado").asString()).isEqualTo("ADMITIDO");
    assertThat(inicial.path("relacionados")).hasSize(1);

    var divisional = ver(inicial.at("/relacionados/0").asString());
    assertThat(divisional.at("/materia/clases").toString())
        .isEqualTo("[{\"clase\":18,\"productos\":[\"Bolsos\"]}]");
    assertThat(divisional.at("/materia/denominacion").asString()).isEqualTo("PARTIDA EN DOS");
    assertThat(divisional.path("presentado")).isEqualTo(inicial.path("presentado"));
    assertThat(divisional.path("partes").get(0)).isEqualTo(inicial.path("partes").get(0));
    assertThat(divisional.path("numero")).isNotEqualTo(inicial.path("numero"));
    assertThat(divisional.path("relacionados").get(0).asString()).isEqualTo(id);
    assertThat(divisional.path("etapa").asString()).isEqualTo("EXAMEN_DE_FONDO");
    assertThat(divisional.path("autoridad").asString()).startsWith("Dirección");
    assertThat(divisional.at("/cuadernos/0/estado").asString()).isEqualTo("EN_OTRO_EXPEDIENTE");
    assertThat(divisional.path("tasas")).isEmpty();

    var suyo = divisional.path("id").asString();
    var integridad = get("/expedientes/" + suyo + "/integridad", Fichas.de("auditora"));
    assertThat(integridad.json().path("integro").asBoolean()).isTrue();
    bien(
        actuar(
            "funcionario-dsd",
            suyo,
            "RESOLVER",
            "{\"fundamento\":\"Es distintivo\",\"decisiones\":[{\"objeto\":\"18\",\"sentido\":\"CONCEDE\"}]}"));
    assertThat(ver(id).path("etapa").asString()).isEqualTo("CONTESTACION");
  }

  @Test
  void takesTheOppositionWithTheGoodsThatItAttacks() {
    var id = tramites.publicado("OPOSICION QUE SIGUE");
    bien(actuar("proveedor", id, "OPONER", oposicion()));
    bien(actuar("empresa", id, "DIVIDIR", desglose(25, "Ropa")));
    assertThat(actuar("proveedor", id, "DIVIDIR", desglose(25, "Ropa")).estado()).isEqualTo(422);
    bien(enCuaderno("funcionario-dsd", id, "RESOLVER_CUADERNO", "c2", CONCEDE));
    vencer(id, "oposicion");

    assertThat(ver(id).at("/cuadernos/0/estado").asString()).isEqualTo("EN_OTRO_EXPEDIENTE");
    assertThat(ver(id).path("etapa").asString()).isEqualTo("EXAMEN_DE_FONDO");
    var divisional = ver(id).at("/relacionados/0").asString();
    bien(enCuaderno("funcionario-dsd", divisional, "ADMITIR", "c1", "{}"));
    assertThat(get("/notificaciones", Fichas.de("proveedor")).toString())
        .contains("DESGLOSE", divisional);
  }

  /** D.Leg. 1075, art. 59: ten days to complete it, its fee too. */
  @Test
  void isNotMadeBeforeItIsPaidAndComesToNothingIfItNeverIs() {
    var id = tramites.publicado("SIN PAGAR");
    var sinPago =
        """
        {"desgloses":[{"clases":[{"clase":18,"productos":["Bolsos"]}]}]}""";
    bien(actuar("empresa", id, "DIVIDIR", sinPago));
    var plazo =
        ver(id)
            .at("/cuadernos/0/plazos")
            .valueStream()
            .filter(p -> p.path("tipo").asString().equals("completarFecha"))
            .findFirst()
            .orElseThrow();
    assertThat(plazo.path("fundamento").asString()).contains("art. 59");
    assertThat(enCuaderno("funcionario-dsd", id, "RESOLVER_CUADERNO", "c1", CONCEDE).punteros())
        .containsExactly("/cuaderno");
    vencer(id, "completarFecha");

    assertThat(ver(id).at("/cuadernos/0/estado").asString()).isEqualTo("NO_PRESENTADO");
    assertThat(ver(id).at("/materia/clases")).hasSize(2);
  }

  private static final String CONCEDE = "{\"sentido\":\"CONCEDE\",\"fundamento\":\"Cumple.\"}";

  private String desglose(int clase, String producto) {
    return """
        {"desgloses":[{"clases":[{"clase":%d,"productos":["%s"]}]}],
         "pago":{"canal":"VISA","comprobante":"%s","fecha":"2026-03-02"}}"""
        .formatted(clase, producto, recibo());
  }

  private String oposicion() {
    return """
        {"opositor":%s,"clases":[25],"fundamentos":"Confundible",
         "sustento":[{"derecho":"REGISTRO","numero":"M-00000001"}],
         "pago":{"canal":"VISA","comprobante":"%s","fecha":"2026-03-02"}}"""
        .formatted(Tramites.PROVEEDORA, recibo());
  }

  private String recibo() {
    var recibo = "DIV-" + RECIBOS.incrementAndGet();
    caja.recibe(recibo, RelojDePrueba.LUNES);
    return recibo;
  }

  private Respuesta enCuaderno(
      String quien, String id, String tipo, String cuaderno, String datos) {
    return acto(
        quien,
        id,
        "{\"tipo\":\"%s\",\"cuaderno\":\"%s\",\"datos\":%s}".formatted(tipo, cuaderno, datos));
  }

  private JsonNode ver(String id) {
    return get("/expedientes/" + id, Fichas.de("auditora")).json();
  }

  private static void bien(Respuesta respuesta) {
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
  }
}
