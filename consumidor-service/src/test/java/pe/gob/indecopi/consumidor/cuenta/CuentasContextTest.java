package pe.gob.indecopi.consumidor.cuenta;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.ConReclamos;
import pe.gob.indecopi.consumidor.CuentasDePrueba;

/** Registration as Reclama Virtual-Audiencias tells it, of persons and of companies. */
class CuentasContextTest extends ConReclamos {
  private static final String RUC = "20100070970";

  @Test
  void letsAPersonInOnceAnOfficialKnowsWhoItIs() {
    var ana = CuentasDePrueba.persona("DNI:42000001");
    var creada = post("/cuentas", ana, cuentas.registro(ana, false).toString());
    assertThat(creada.texto("/estado")).as("%s", creada).isEqualTo("POR_VALIDAR");
    assertThat(creada.texto("/aceptaciones/0/version")).isEqualTo("2026-1");
    assertThat(creada.texto("/aceptaciones/0/en")).startsWith("2026-03-02");
    assertThat(post("/reclamos", ana, pedido("20131312955").toString()).texto("/cuenta"))
        .isEqualTo(creada.texto("/id"));

    var id = creada.texto("/id");
    var validar = "{\"tipo\":\"VALIDAR\",\"constancia\":\"Se le llamó\"}";
    assertThat(post("/cuentas/" + id + "/actuaciones", SAC, validar).estado()).isEqualTo(428);
    assertThat(cuentas.actoDeCuenta(ana, id, validar).estado()).isEqualTo(403);
    var activa = cuentas.actoDeCuenta(SAC, id, validar);

    assertThat(activa.texto("/estado")).as("%s", activa).isEqualTo("ACTIVA");
    assertThat(activa.texto("/validadaPor")).isEqualTo("FUNCIONARIO");
    assertThat(presentado(ana, "20131312955")).startsWith("rec_");
    var otra = post("/cuentas", ana, cuentas.registro(ana, false).toString());
    assertThat(otra.estado()).isEqualTo(409);
    assertThat(otra.texto("/cuenta")).isEqualTo(id);
    assertThat(get("/cuentas/" + id, CuentasDePrueba.persona("DNI:42000002")).estado())
        .isEqualTo(404);
  }

  @Test
  void asksACompanyForItsPapersAndTellsWhatIsMissingInThem() {
    var tienda = CuentasDePrueba.persona("RUC:" + RUC);
    var sinPapeles = post("/cuentas", tienda, cuentas.registro(tienda, false).toString());
    assertThat(sinPapeles.punteros()).contains("/terminosFirmados", "/representantes");

    var ajeno = cuentas.registro(tienda, true);
    ajeno.put("terminosFirmados", documento("ciudadana")).put("terminos", "1999-1");
    assertThat(post("/cuentas", tienda, ajeno.toString()).punteros())
        .containsExactly("/terminos", "/terminosFirmados");

    var creada = post("/cuentas", tienda, cuentas.registro(tienda, true).toString());
    var id = creada.texto("/id");
    assertThat(creada.texto("/estado")).as("%s", creada).isEqualTo("EN_REVISION");
    assertThat(get("/cuentas?limite=200", SAC).toString()).contains(id);

    var observada =
        cuentas.actoDeCuenta(
            SAC, id, "{\"tipo\":\"OBSERVAR\",\"motivos\":[\"El poder no dice conciliar\"]}");
    assertThat(observada.texto("/estado")).isEqualTo("OBSERVADA");
    assertThat(get("/cuentas/mia", tienda).toString()).contains("El poder no dice conciliar");
    assertThat(cuentas.actoDeCuenta(SAC, id, "{\"tipo\":\"APROBAR\"}").estado()).isEqualTo(409);

    var poder = documentoDe(tienda);
    var subsana =
        JSON.createObjectNode()
            .put("tipo", "SUBSANAR")
            .set(
                "representantes",
                JSON.createArrayNode().add(CuentasDePrueba.representante("DNI:42000003", poder)));
    assertThat(cuentas.actoDeCuenta(tienda, id, subsana.toString()).texto("/estado"))
        .isEqualTo("EN_REVISION");
    var activa = cuentas.actoDeCuenta(SAC, id, "{\"tipo\":\"APROBAR\"}");
    assertThat(activa.texto("/representantes/0/vigente")).as("%s", activa).isEqualTo("true");

    // Its papers are the company's and the officials'.
    assertThat(get("/documentos/" + poder, SAC).estado()).isEqualTo(200);
    assertThat(get("/documentos/" + poder, cuentas.consumidor("42000004")).estado()).isEqualTo(404);
  }

  @Test
  void letsWhoRepresentsACompanyActForItWhileItsPowerLasts() {
    var ruc = "20100128056";
    var tienda = cuentas.empresa(ruc);
    var id = get("/cuentas/mia", tienda).texto("/id");
    var luis = CuentasDePrueba.persona("DNI:42000005");
    var reclamo = presentado(cuentas.consumidor("42000006"), ruc);
    assertThat(get("/reclamos/" + reclamo, luis).estado()).isEqualTo(404);

    var nombra = JSON.createObjectNode().put("tipo", "NOMBRAR_REPRESENTANTE");
    nombra.set(
        "representante",
        CuentasDePrueba.representante("DNI:42000005", documentoDe(tienda))
            .put("hasta", "2026-03-31"));
    cuentas.actoDeCuenta(tienda, id, nombra.toString());
    assertThat(get("/reclamos/" + reclamo, luis).estado()).isEqualTo(404);
    cuentas.actoDeCuenta(SAC, id, "{\"tipo\":\"APROBAR\"}");

    assertThat(get("/reclamos?como=PROVEEDOR", luis).toString()).contains(reclamo);
    reloj.es(LocalDate.of(2026, 3, 31));
    assertThat(get("/reclamos/" + reclamo, luis).estado()).isEqualTo(200);
    reloj.es(LocalDate.of(2026, 4, 1));
    assertThat(get("/reclamos/" + reclamo, luis).estado()).isEqualTo(404);

    reloj.es(LocalDate.of(2026, 3, 3));
    cuentas.actoDeCuenta(
        tienda,
        id,
        "{\"tipo\":\"REVOCAR_REPRESENTANTE\","
            + "\"documento\":{\"tipo\":\"DNI\",\"numero\":\"42000005\"}}");
    assertThat(get("/reclamos/" + reclamo, luis).estado()).isEqualTo(404);
  }

  @Test
  void goesOnOnlyAfterNewTermsWereAccepted() {
    var ana = cuentas.consumidor("42000007");
    var id = get("/cuentas/mia", ana).texto("/id");
    base.getCollection("cuentas").updateOne(eq(id), set("aceptaciones.0.version", "2025-1"));

    var mia = get("/cuentas/mia", ana);
    assertThat(mia.texto("/faltaAceptar")).isEqualTo("2026-1");
    assertThat(mia.texto("/habilitada")).isEqualTo("false");
    assertThat(post("/reclamos", ana, pedido("20131312955").toString()).estado()).isEqualTo(409);

    var acepta = "{\"tipo\":\"ACEPTAR_TERMINOS\",\"version\":\"%s\"}";
    assertThat(cuentas.actoDeCuenta(ana, id, acepta.formatted("2025-1")).punteros())
        .containsExactly("/version");
    var aceptada = cuentas.actoDeCuenta(ana, id, acepta.formatted("2026-1"));
    assertThat(aceptada.texto("/habilitada")).as("%s", aceptada).isEqualTo("true");
    assertThat(aceptada.json().path("aceptaciones")).hasSize(2);
    assertThat(presentado(ana, "20131312955")).startsWith("rec_");
  }
}
