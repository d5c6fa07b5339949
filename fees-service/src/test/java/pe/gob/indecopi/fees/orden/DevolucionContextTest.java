package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/** Refunds over HTTP, and what the ledger says of them. */
class DevolucionContextTest extends LibroContextTest {
  private static final String VUELTA =
      """
      {"medio":"CAJA","operacion":"V-0001","motivo":"Pagó dos veces"}
      """;
  private static final String TODO = VUELTA.replace("{", "{\"alcance\":\"TODO\",");

  @Autowired private PagosDeBancoMongo banco;

  @Test
  void givesBackWhatIsLeftOverAndPostsIt() {
    var id = pagada("2000.00");

    var vuelta = devolver(id, VUELTA);

    assertThat(vuelta.estado()).isEqualTo(201);
    assertThat(vuelta.texto("/monto/monto")).isEqualTo("398.41");
    assertThat(vuelta.texto("/alcance")).isEqualTo("SOBRANTE");
    var orden = get("/ordenes/" + id, de("empresa"));
    assertThat(orden.texto("/estado")).isEqualTo("PAGADA");
    assertThat(orden.texto("/sobrante/monto")).isEqualTo("0.00");
    assertThat(orden.texto("/devuelto/monto")).isEqualTo("398.41");
    assertThat(orden.texto("/devoluciones/0/motivo")).isEqualTo("Pagó dos veces");
    assertThat(asientos(id))
        .containsExactly(
            "COBRO VISA+2000.00 POR_DEVOLVER-398.41 INGRESOS:DSD-1601.59",
            "DEVOLUCION POR_DEVOLVER+398.41 CAJA-398.41");
  }

  @Test
  void endsAnOrderThatGivesEverythingBack() {
    var id = pagada("1601.59");

    assertThat(devolver(id, VUELTA).texto("/codigo")).isEqualTo("nada-que-devolver");
    assertThat(devolver(id, TODO).texto("/monto/monto")).isEqualTo("1601.59");

    assertThat(get("/ordenes/" + id, de("empresa")).texto("/estado")).isEqualTo("DEVUELTA");
    assertThat(consumir(id, "exp_1").texto("/codigo")).isEqualTo("orden-no-pagada");
    assertThat(pagar(id, "1601.59").texto("/resultado")).isEqualTo("DOBLE");
    assertThat(devolver(id, VUELTA).texto("/monto/monto")).isEqualTo("1601.59");
  }

  @Test
  void keepsTheFeeOfAFileButGivesBackWhatIsLeftOver() {
    var id = pagada("2000.00");
    consumir(id, "exp_1");

    assertThat(devolver(id, TODO).texto("/codigo")).isEqualTo("orden-consumida");
    assertThat(devolver(id, VUELTA).texto("/monto/monto")).isEqualTo("398.41");
  }

  @Test
  void givesBackWhatAnOrderThatLapsedHadOnAccount() {
    var id = postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
    pagar(id, "600.00");
    reloj.ir(LocalDate.of(2026, 12, 24));
    vencimiento.barrer(LocalDate.of(2026, 12, 24));

    assertThat(devolver(id, TODO).texto("/monto/monto")).isEqualTo("600.00");
    assertThat(asientos(id))
        .containsExactly(
            "COBRO VISA+600.00 A_CUENTA-600.00",
            "VENCIMIENTO A_CUENTA+600.00 POR_DEVOLVER-600.00",
            "DEVOLUCION POR_DEVOLVER+600.00 CAJA-600.00");
  }

  @Autowired private VencimientoDeOrdenes vencimiento;

  @Test
  void givesBackOnceHoweverOftenItIsAskedAndLooksAtTheVersion() {
    var id = pagada("2000.00");
    var etag = get("/ordenes/" + id, de("tesorera")).cabeceras().firstValue("ETag").orElseThrow();
    var ruta = "/ordenes/" + id + "/devoluciones";
    var clave = clave();

    var sinEtag = postConClave(ruta, de("tesorera"), VUELTA);
    var vieja =
        post(ruta, de("tesorera"), VUELTA, "Idempotency-Key", clave(), "If-Match", "\"v1\"");
    var una = post(ruta, de("tesorera"), VUELTA, "Idempotency-Key", clave, "If-Match", etag);
    base.getCollection("respuestas").deleteMany(new Document());
    var otraVez = post(ruta, de("tesorera"), VUELTA, "Idempotency-Key", clave, "If-Match", etag);

    assertThat(sinEtag.estado()).isEqualTo(428);
    assertThat(vieja.estado()).isEqualTo(412);
    assertThat(una.estado()).isEqualTo(201);
    assertThat(otraVez.cuerpo()).isEqualTo(una.cuerpo());
    assertThat(get("/ordenes/" + id, de("tesorera")).cuerpo().get("devoluciones")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    ",401",
    "empresa,403",
    "cajero,403",
    "banco,403",
    "auditora,403",
    "funcionario-dsd,403"
  })
  void letsTheTreasuryAloneGiveMoneyBack(String usuario, int estado) {
    var ficha = usuario == null ? null : de(usuario);

    assertThat(postConClave("/ordenes/ord_1/devoluciones", ficha, VUELTA).estado())
        .isEqualTo(estado);
    assertThat(postConClave("/pagos-no-identificados/npi_1/devoluciones", ficha, VUELTA).estado())
        .isEqualTo(estado);
    assertThat(
            postConClave("/pagos-no-identificados/npi_1/aplicacion", ficha, "{\"orden\":\"ord_1\"}")
                .estado())
        .isEqualTo(estado);
  }

  @ParameterizedTest
  @CsvSource({
    ",401",
    "empresa,403",
    "cajero,403",
    "banco,403",
    "portal,403",
    "tesorera,200",
    "auditora,200"
  })
  void showsTheLedgerToTheTreasuryAndToAuditors(String usuario, int estado) {
    var ficha = usuario == null ? null : de(usuario);

    for (var ruta : List.of("/movimientos", "/movimientos/balance", "/pagos-no-identificados")) {
      assertThat(get(ruta, ficha).estado()).as(ruta).isEqualTo(estado);
    }
  }

  @Test
  void balancesAndShowsItsEntriesPageByPage() {
    pagada("1601.59");
    pagada("2000.00");

    var balance = get("/movimientos/balance", de("auditora"));
    var primera = get("/movimientos?limite=1&cuenta=VISA&desde=2026-11-23", de("auditora"));
    var segunda =
        get(
            "/movimientos?limite=1&cuenta=VISA&despues=" + primera.texto("/siguiente"),
            de("auditora"));

    assertThat(balance.cuerpo().get("cuadra").asBoolean()).isTrue();
    assertThat(balance.texto("/debe/monto")).isEqualTo(balance.texto("/haber/monto"));
    assertThat(primera.cuerpo().get("datos")).hasSize(1);
    assertThat(segunda.cuerpo().at("/datos/0/numero").asLong())
        .isGreaterThan(primera.cuerpo().at("/datos/0/numero").asLong());
    assertThat(get("/movimientos?cuenta=COLCHON", de("auditora")).estado()).isEqualTo(400);
    assertThat(get("/movimientos?hasta=ayer", de("auditora")).estado()).isEqualTo(400);
    assertThat(get("/movimientos?hasta=2000-01-01", de("auditora")).cuerpo().get("datos"))
        .isEmpty();
  }

  @Test
  void appliesMoneyThatNobodyKnewToItsOrder() {
    var orden = postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
    var id = suelto("1601.59");
    var ruta = "/pagos-no-identificados/" + id;

    var aplicado = conEtag(ruta, ruta + "/aplicacion", "{\"orden\":\"" + orden + "\"}");

    assertThat(aplicado.texto("/resultado")).isEqualTo("EXACTO");
    assertThat(get(ruta, de("auditora")).texto("/estado")).isEqualTo("DE_ORDEN");
    assertThat(get(ruta, de("auditora")).texto("/orden")).isEqualTo(orden);
    assertThat(conEtag(ruta, ruta + "/devoluciones", VUELTA).texto("/codigo"))
        .isEqualTo("nada-que-devolver");
    assertThat(asientos(id))
        .containsExactly("COBRO_NO_IDENTIFICADO BCP+1601.59 NO_IDENTIFICADO-1601.59");
    assertThat(asientos(orden))
        .containsExactly("COBRO NO_IDENTIFICADO+1601.59 INGRESOS:DSD-1601.59");
  }

  @Test
  void givesMoneyThatNobodyKnewBackAndNeverTakesItAgain() {
    var orden = postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
    var id = suelto("50.00");
    var ruta = "/pagos-no-identificados/" + id;
    var numero = get(ruta, de("tesorera")).texto("/comprobante");

    assertThat(get("/pagos-no-identificados", de("tesorera")).cuerpo().get("datos").toString())
        .contains(id);
    assertThat(conEtag(ruta, ruta + "/devoluciones", VUELTA).texto("/estado"))
        .isEqualTo("DEVUELTO");

    var tarde =
        postConClave(
            "/ordenes/" + orden + "/pagos",
            de("banco"),
            """
            {"canal":"BCP","comprobante":"%s","fecha":"2026-11-23",
             "monto":{"monto":"50.00","moneda":"PEN"}}
            """
                .formatted(numero));
    assertThat(tarde.texto("/codigo")).isEqualTo("comprobante-ya-usado");
    assertThat(
            conEtag(ruta, ruta + "/aplicacion", "{\"orden\":\"" + orden + "\"}").texto("/codigo"))
        .isEqualTo("comprobante-ya-usado");
  }

  private String suelto(String monto) {
    var comprobante = new Comprobante(Canal.BCP, UUID.randomUUID().toString());
    var tomado =
        banco.tomar(
            new PagosDeBancoMongo.Dicho(
                comprobante,
                LocalDate.of(2026, 11, 23),
                Dinero.soles(monto),
                "0000-0000-0000",
                "con_1",
                Instant.parse("2026-11-23T15:00:00Z"),
                "tesorera"));
    return ((PagosDeBancoMongo.Tomado.NoIdentificado) tomado).id();
  }
}
