package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;
import static pe.gob.indecopi.platform.prueba.Fichas.servicio;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.fees.FeesContextTest;

class OrdenContextTest extends FeesContextTest {

  private static final String KUSKA =
      """
      {"procedimiento":"DSD-10","variables":{"clases":3},
       "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"},
                  "nombre":"Kuska S.A.C."}}
      """;

  @Autowired private VencimientoDeOrdenes vencimiento;

  @Test
  void sellsAnOrderWithItsLinesFrozen() {
    var orden = postConClave("/ordenes", de("empresa"), KUSKA);

    assertThat(orden.estado()).isEqualTo(201);
    assertThat(orden.texto("/id")).matches("ord_[0-9a-z]+");
    assertThat(orden.cabeceras().firstValue("Location"))
        .contains("/api/fees/v1/ordenes/" + orden.texto("/id"));
    assertThat(orden.cabeceras().firstValue("ETag")).contains("\"v1\"");
    assertThat(orden.texto("/codigoPago")).matches("[0-9]{4}-[0-9]{4}-[0-9]{4}");
    assertThat(orden.texto("/total/monto")).isEqualTo("1601.59");
    assertThat(orden.texto("/estado")).isEqualTo("PENDIENTE");
    assertThat(orden.texto("/vence")).isEqualTo("2026-12-23");
    assertThat(orden.texto("/tarifaVersion")).isEqualTo("TUPA-2010-UIT-3700");
    assertThat(orden.cuerpo().get("lineas")).hasSize(2);
    assertThat(get("/ordenes/" + orden.texto("/id"), de("empresa")).cuerpo())
        .isEqualTo(orden.cuerpo());
  }

  @Test
  void sellsOneOrderPerKeyHoweverOftenItIsAsked() {
    var clave = clave();
    var primera = post("/ordenes", de("empresa"), KUSKA, "Idempotency-Key", clave);

    var otraVez = post("/ordenes", de("empresa"), KUSKA, "Idempotency-Key", clave);
    var otroCuerpo =
        post(
            "/ordenes",
            de("empresa"),
            KUSKA.replace("\"clases\":3", "\"clases\":2"),
            "Idempotency-Key",
            clave);

    assertThat(otraVez.cuerpo()).isEqualTo(primera.cuerpo());
    assertThat(otraVez.cabeceras().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(otroCuerpo.estado()).isEqualTo(422);
    assertThat(otroCuerpo.texto("/codigo")).isEqualTo("clave-reutilizada");
    assertThat(post("/ordenes", de("empresa"), KUSKA).texto("/codigo")).isEqualTo("falta-clave");
  }

  @Test
  void findsTheOrderOfALostAnswerByItsKeyAlone() {
    var clave = clave();
    var primera = post("/ordenes", de("empresa"), KUSKA, "Idempotency-Key", clave);
    base.getCollection("respuestas").deleteMany(new Document());

    var otraVez = post("/ordenes", de("empresa"), KUSKA, "Idempotency-Key", clave);

    assertThat(otraVez.texto("/id")).isEqualTo(primera.texto("/id"));
  }

  @Test
  void letsAPersonPayForItselfOnly() {
    var ajena = postConClave("/ordenes", de("proveedor"), KUSKA);

    assertThat(ajena.estado()).isEqualTo(403);
    assertThat(ajena.texto("/errores/0/puntero")).isEqualTo("/pagador/documento");
    assertThat(postConClave("/ordenes", de("portal"), KUSKA).estado()).isEqualTo(403);
    assertThat(postConClave("/ordenes", de("funcionario-dsd"), KUSKA).estado()).isEqualTo(403);
    assertThat(postConClave("/ordenes", null, KUSKA).estado()).isEqualTo(401);
    assertThat(postConClave("/ordenes", servicio("signos"), KUSKA).estado()).isEqualTo(201);
    assertThat(postConClave("/ordenes", de("cajero"), KUSKA).estado()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "empresa,200",
    "cajero,200",
    "banco,200",
    "funcionario-dsd,200",
    "auditora,200",
    "proveedor,404",
    "ciudadana,404",
    "portal,404"
  })
  void showsAnOrderToWhomItConcerns(String usuario, int estado) {
    var id = postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");

    assertThat(get("/ordenes/" + id, de(usuario)).estado()).isEqualTo(estado);
    assertThat(get("/ordenes/ord_nada", de(usuario)).estado()).isEqualTo(404);
  }

  @Test
  void recordsWhoReadTheOrderOfSomebodyElse() {
    var id = postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
    get("/ordenes/" + id, de("empresa"));
    get("/ordenes/" + id, servicio("signos"));
    get("/ordenes/" + id, de("proveedor"));

    get("/ordenes/" + id, de("funcionario-dsd"));

    assertThat(base.getCollection("lecturas").find(Filters.eq("orden", id)))
        .extracting(una -> una.getString("quien"))
        .containsExactly("funcionario-dsd");
  }

  @Test
  void findsAnOrderByTheCodeThatThePayerSays() {
    var orden = postConClave("/ordenes", de("empresa"), KUSKA);
    var codigo = orden.texto("/codigoPago");

    var hallada = get("/ordenes?codigoPago=" + codigo.replace("-", ""), de("cajero"));

    assertThat(hallada.texto("/datos/0/id")).isEqualTo(orden.texto("/id"));
    assertThat(get("/ordenes?codigoPago=" + codigo, de("empresa")).estado()).isEqualTo(403);
    assertThat(get("/ordenes?codigoPago=123", de("banco")).estado()).isEqualTo(400);
    assertThat(get("/ordenes", de("banco")).estado()).isEqualTo(400);
  }

  @Test
  void namesEveryFaultOfAnOrderAtOnce() {
    var mal =
        postConClave(
            "/ordenes",
            servicio("signos"),
            """
            {"procedimiento":"DSD-77","variables":{"clases":-1},"vence":"2026-11-22",
             "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999991"},"nombre":"X"},
             "expediente":"123"}
            """);

    assertThat(mal.estado()).isEqualTo(400);
    assertThat(punteros(mal))
        .contains(
            "/pagador/documento/numero", "/expediente", "/procedimiento", "/variables/clases");
  }

  @Test
  void keepsAnOrderOfNothingAndAnotherDaysTariffAway() {
    var nada = KUSKA.replace("\"clases\":3}", "\"clases\":1},\"conceptos\":[\"clase-adicional\"]");
    var ayer = KUSKA.replace("\"DSD-10\"", "\"DSD-10\",\"fecha\":\"2026-11-20\"");

    assertThat(postConClave("/ordenes", de("empresa"), nada).estado()).isEqualTo(422);
    assertThat(punteros(postConClave("/ordenes", de("empresa"), ayer))).containsExactly("/fecha");
    assertThat(postConClave("/ordenes", servicio("signos"), ayer).estado()).isEqualTo(201);
  }

  @Test
  void takesThePaymentOfTheCardGateway() {
    var id = orden();

    var pago = pagar(id, "banco", "VISA", numero(), "1601.59", "2026-11-23");

    assertThat(pago.estado()).isEqualTo(201);
    assertThat(pago.texto("/resultado")).isEqualTo("EXACTO");
    assertThat(pago.cuerpo().get("canalImpreso").asBoolean()).isTrue();
    assertThat(pago.texto("/estado")).isEqualTo("PAGADA");
    var orden = get("/ordenes/" + id, de("empresa"));
    assertThat(orden.texto("/estado")).isEqualTo("PAGADA");
    assertThat(orden.texto("/fechaDePago")).isEqualTo("2026-11-23");
    assertThat(hechos(id)).containsExactly("pe.gob.indecopi.pagos.orden-pagada.v1");
  }

  @Test
  void findsThePaymentOfALostAnswerByItsKeyAlone() {
    var id = orden();
    var clave = clave();
    var cuerpo = pago("VISA", numero(), "1000.00", "2026-11-23");
    var primera = post("/ordenes/" + id + "/pagos", de("banco"), cuerpo, "Idempotency-Key", clave);
    pagar(id, "banco", "VISA", numero(), "601.59", "2026-11-23");
    base.getCollection("respuestas").deleteMany(new Document());

    var otraVez = post("/ordenes/" + id + "/pagos", de("banco"), cuerpo, "Idempotency-Key", clave);

    assertThat(otraVez.cuerpo()).isEqualTo(primera.cuerpo());
    assertThat(get("/ordenes/" + id, de("empresa")).cuerpo().get("pagos")).hasSize(2);
  }

  @Test
  void keepsMoneyOfAChannelThatThePrintDoesNotName() {
    var id = orden();

    var pago = pagar(id, "banco", "BCP", numero(), "1601.59", "2026-11-23");

    assertThat(pago.texto("/resultado")).isEqualTo("EXACTO");
    assertThat(pago.cuerpo().get("canalImpreso").asBoolean()).isFalse();
  }

  @Test
  void answersShortExcessDoubleAndLatePaymentsAsWhatTheyAre() {
    var id = orden();

    var corto = pagar(id, "cajero", "CAJA", numero(), "1000.00", "2026-11-23");
    var exceso = pagar(id, "cajero", "CAJA", numero(), "1000.00", "2026-11-23");
    var doble = pagar(id, "cajero", "CAJA", numero(), "1601.59", "2026-11-23");

    assertThat(corto.texto("/resultado")).isEqualTo("CORTO");
    assertThat(corto.texto("/falta/monto")).isEqualTo("601.59");
    assertThat(corto.texto("/explicacion")).isEqualTo("Faltan S/ 601.59.");
    assertThat(exceso.texto("/resultado")).isEqualTo("EXCESO");
    assertThat(exceso.texto("/sobra/monto")).isEqualTo("398.41");
    assertThat(doble.texto("/resultado")).isEqualTo("DOBLE");
    var orden = get("/ordenes/" + id, de("empresa"));
    assertThat(orden.texto("/pagado/monto")).isEqualTo("1601.59");
    assertThat(orden.texto("/sobrante/monto")).isEqualTo("2000.00");
    assertThat(orden.cuerpo().get("pagos")).hasSize(3);
  }

  @Test
  void lapsesByTheLegalClockAndKeepsWhatComesLater() {
    var id = orden();
    var vence = LocalDate.of(2026, 12, 23);
    assertThat(vencimiento.proxima()).isPresent();
    reloj.ir(vence.plusDays(1));
    assertThat(vencimiento.barrer(vence)).noneMatch(uno -> uno.expediente().equals(id));

    var sucesos = vencimiento.barrer(vence.plusDays(1));
    var tarde = pagar(id, "cajero", "CAJA", numero(), "1601.59", "2026-12-24");
    var aTiempo = pagar(id, "banco", "BANCO_DE_LA_NACION", numero(), "1601.59", "2026-12-23");

    assertThat(sucesos)
        .anyMatch(uno -> uno.expediente().equals(id) && uno.acto().equals("ORDEN_VENCIDA"));
    assertThat(tarde.texto("/resultado")).isEqualTo("TARDIO");
    assertThat(tarde.texto("/estado")).isEqualTo("VENCIDA");
    assertThat(aTiempo.texto("/resultado")).isEqualTo("EXACTO");
    assertThat(hechos(id))
        .containsExactly(
            "pe.gob.indecopi.pagos.orden-vencida.v1",
            "pe.gob.indecopi.pagos.orden-pago-sobrante.v1",
            "pe.gob.indecopi.pagos.orden-pagada.v1");
  }

  @Test
  void letsEachChannelReportItsOwnPaymentsOnly() {
    var id = orden();

    assertThat(pagar(id, "cajero", "VISA", numero(), "1.00", "2026-11-23").estado()).isEqualTo(403);
    assertThat(pagar(id, "banco", "CAJA", numero(), "1.00", "2026-11-23").estado()).isEqualTo(403);
    assertThat(pagar(id, "empresa", "VISA", numero(), "1.00", "2026-11-23").estado())
        .isEqualTo(403);
    assertThat(pagar("ord_nada", "cajero", "CAJA", numero(), "1.00", "2026-11-23").estado())
        .isEqualTo(404);
  }

  @Test
  void refusesAPaymentOfNothingInAnotherCurrencyOrOfTomorrow() {
    var id = orden();

    var mal =
        postConClave(
            "/ordenes/" + id + "/pagos",
            de("banco"),
            """
            {"canal":"BITCOIN","comprobante":"","fecha":"ayer","monto":{"monto":"0.00","moneda":"USD"}}
            """);

    assertThat(mal.estado()).isEqualTo(400);
    assertThat(punteros(mal))
        .contains("/canal", "/comprobante", "/fecha", "/monto/monto", "/monto/moneda");
    assertThat(punteros(pagar(id, "cajero", "CAJA", numero(), "1.00", "2026-11-24")))
        .containsExactly("/fecha");
  }

  @Test
  void takesAReceiptOnceWhateverTheOrder() {
    var numero = numero();
    pagar(orden(), "cajero", "CAJA", numero, "1601.59", "2026-11-23");

    var otraOrden = pagar(orden(), "cajero", "CAJA", numero.toLowerCase(), "1601.59", "2026-11-23");
    var otroCanal = pagar(orden(), "banco", "VISA", numero, "1601.59", "2026-11-23");

    assertThat(otraOrden.estado()).isEqualTo(409);
    assertThat(otraOrden.texto("/codigo")).isEqualTo("comprobante-ya-usado");
    assertThat(otroCanal.estado()).isEqualTo(201);
  }

  @Test
  void takesAReceiptOnceHoweverManyOrdersRaceForIt() throws Exception {
    var numero = numero();
    var ids = IntStream.range(0, 8).mapToObj(_ -> orden()).toList();

    var estados =
        aLaVez(
            ids.stream()
                .<Callable<Integer>>map(
                    id ->
                        () -> pagar(id, "banco", "VISA", numero, "1601.59", "2026-11-23").estado())
                .toList());

    assertThat(estados).containsOnly(201, 409).containsOnlyOnce(201);
    assertThat(ids)
        .filteredOn(id -> get("/ordenes/" + id, de("cajero")).texto("/estado").equals("PAGADA"))
        .hasSize(1);
  }

  @Test
  void keepsEveryPaymentThatRacesForOneOrder() throws Exception {
    var id = orden();

    var resultados =
        aLaVez(
            IntStream.range(0, 8)
                .<Callable<String>>mapToObj(
                    _ ->
                        () ->
                            pagar(id, "banco", "VISA", numero(), "1601.59", "2026-11-23")
                                .texto("/resultado"))
                .toList());

    assertThat(resultados).containsOnly("EXACTO", "DOBLE").containsOnlyOnce("EXACTO");
    var orden = get("/ordenes/" + id, de("cajero"));
    assertThat(orden.cuerpo().get("pagos")).hasSize(8);
    assertThat(orden.texto("/sobrante/monto")).isEqualTo("11211.13");
  }

  @Test
  void bindsAReceiptToOneFileAndSaysWhatItCovers() {
    var id = orden();
    var numero = numero();
    pagar(id, "cajero", "CAJA", numero, "1601.59", "2026-11-20");
    var ruta = "/comprobantes/CAJA/" + numero + "/consumo";

    var consumo = postConClave(ruta, servicio("signos"), "{\"expediente\":\"exp_1\"}");
    var otraVez = postConClave(ruta, servicio("signos"), "{\"expediente\":\"exp_1\"}");
    var otro = postConClave(ruta, servicio("signos"), "{\"expediente\":\"exp_2\"}");

    assertThat(consumo.estado()).isEqualTo(200);
    assertThat(consumo.texto("/procedimiento")).isEqualTo("DSD-10");
    assertThat(consumo.cuerpo().at("/variables/clases").asInt()).isEqualTo(3);
    assertThat(consumo.texto("/total/monto")).isEqualTo("1601.59");
    assertThat(consumo.texto("/fechaDePago")).isEqualTo("2026-11-20");
    assertThat(otraVez.cuerpo()).isEqualTo(consumo.cuerpo());
    assertThat(otro.estado()).isEqualTo(409);
    assertThat(otro.texto("/codigo")).isEqualTo("comprobante-consumido");
    assertThat(get("/ordenes/" + id, de("empresa")).texto("/estado")).isEqualTo("CONSUMIDA");
    assertThat(
            postConClave(
                    "/ordenes/" + id + "/consumo", servicio("signos"), "{\"expediente\":\"exp_1\"}")
                .cuerpo())
        .isEqualTo(consumo.cuerpo());
  }

  @Test
  void bindsAReceiptToOneFileHoweverManyRaceForIt() throws Exception {
    var numero = numero();
    pagar(orden(), "cajero", "CAJA", numero, "1601.59", "2026-11-23");

    var estados =
        aLaVez(
            IntStream.range(0, 12)
                .<Callable<Integer>>mapToObj(
                    n ->
                        () ->
                            postConClave(
                                    "/comprobantes/CAJA/" + numero + "/consumo",
                                    servicio("signos"),
                                    "{\"expediente\":\"exp_" + n + "\"}")
                                .estado())
                .toList());

    assertThat(estados).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  void saysWhatIsMissingOfAnOrderThatIsNotPaid() {
    var id = orden();
    pagar(id, "cajero", "CAJA", numero(), "1000.00", "2026-11-23");

    var corta =
        postConClave(
            "/ordenes/" + id + "/consumo", servicio("signos"), "{\"expediente\":\"exp_1\"}");

    assertThat(corta.estado()).isEqualTo(409);
    assertThat(corta.texto("/codigo")).isEqualTo("orden-no-pagada");
    assertThat(corta.texto("/falta/monto")).isEqualTo("601.59");
  }

  @Test
  void letsTheSameKeyAskAgainOnceTheOrderIsPaid() {
    var id = orden();
    var ruta = "/ordenes/" + id + "/consumo";
    var cuerpo = "{\"expediente\":\"exp_9\",\"procedimiento\":\"DSD-10\"}";
    var antes = post(ruta, servicio("signos"), cuerpo, "Idempotency-Key", "exp_9");
    pagar(id, "cajero", "CAJA", numero(), "1601.59", "2026-11-23");

    var despues = post(ruta, servicio("signos"), cuerpo, "Idempotency-Key", "exp_9");

    assertThat(antes.estado()).isEqualTo(409);
    assertThat(despues.estado()).isEqualTo(200);
  }

  @Test
  void doesNotUseUpAPaymentOfAnotherProcedure() {
    var id = orden();
    pagar(id, "cajero", "CAJA", numero(), "1601.59", "2026-11-23");

    var otro =
        postConClave(
            "/ordenes/" + id + "/consumo",
            servicio("signos"),
            "{\"expediente\":\"exp_1\",\"procedimiento\":\"DSD-9\"}");

    assertThat(otro.estado()).isEqualTo(409);
    assertThat(otro.texto("/codigo")).isEqualTo("pago-de-otro-procedimiento");
    assertThat(get("/ordenes/" + id, de("cajero")).texto("/estado")).isEqualTo("PAGADA");
  }

  @Test
  void doesNotUseUpAPaymentThatIsNotAsThePartySays() {
    var id = orden();
    var numero = numero();
    pagar(id, "cajero", "CAJA", numero, "1601.59", "2026-11-20");
    var ruta = "/comprobantes/CAJA/" + numero + "/consumo";
    var dicho =
        """
        {"expediente":"exp_1","fecha":"%s","pagador":{"tipo":"RUC","numero":"%s"}}
        """;

    var otroDia =
        postConClave(ruta, servicio("signos"), dicho.formatted("2026-11-19", "20999999990"));
    var otroPagador =
        postConClave(ruta, servicio("signos"), dicho.formatted("2026-11-20", "20999999981"));
    var cierto =
        postConClave(ruta, servicio("signos"), dicho.formatted("2026-11-20", "20999999990"));

    assertThat(otroDia.estado()).isEqualTo(409);
    assertThat(otroDia.texto("/codigo")).isEqualTo("pago-no-coincide");
    assertThat(punteros(otroDia)).containsExactly("/fecha");
    assertThat(punteros(otroPagador)).containsExactly("/pagador");
    assertThat(cierto.estado()).isEqualTo(200);
  }

  @Test
  void takesNoPaymentOfABankThatIsOlderThanItsOrder() {
    var id = orden();

    var banco = pagar(id, "banco", "BCP", numero(), "1601.59", "2026-11-22");
    var caja = pagar(id, "cajero", "CAJA", numero(), "1601.59", "2026-11-22");

    assertThat(banco.estado()).isEqualTo(422);
    assertThat(punteros(banco)).containsExactly("/fecha");
    assertThat(caja.texto("/resultado")).isEqualTo("EXACTO");
  }

  @Test
  void letsOnlyServicesAndTheCashDeskBindPayments() {
    var ruta = "/comprobantes/CAJA/" + numero() + "/consumo";
    var cuerpo = "{\"expediente\":\"exp_1\"}";

    assertThat(postConClave(ruta, de("empresa"), cuerpo).estado()).isEqualTo(403);
    assertThat(postConClave(ruta, de("funcionario-dsd"), cuerpo).estado()).isEqualTo(403);
    assertThat(postConClave(ruta, servicio("signos"), cuerpo).estado()).isEqualTo(404);
    assertThat(postConClave(ruta.replace("CAJA", "PESCA"), servicio("signos"), cuerpo).estado())
        .isEqualTo(404);
  }

  private String orden() {
    return postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
  }

  private Respuesta pagar(
      String id, String usuario, String canal, String numero, String monto, String fecha) {
    return postConClave(
        "/ordenes/" + id + "/pagos", de(usuario), pago(canal, numero, monto, fecha));
  }

  private static String pago(String canal, String numero, String monto, String fecha) {
    return """
    {"canal":"%s","comprobante":"%s","fecha":"%s","monto":{"monto":"%s","moneda":"PEN"}}
    """
        .formatted(canal, numero, fecha, monto);
  }

  private static String numero() {
    return UUID.randomUUID().toString();
  }

  private List<String> hechos(String id) {
    return base
        .getCollection("ordenes")
        .find(Filters.eq("_id", id))
        .first()
        .getList("porPublicar", Document.class)
        .stream()
        .map(uno -> JSON.readTree(uno.getString("evento")).get("type").asString())
        .toList();
  }

  private static List<String> punteros(Respuesta respuesta) {
    return respuesta.cuerpo().get("errores").values().stream()
        .map(error -> error.get("puntero").asString())
        .toList();
  }

  private static <T> List<T> aLaVez(List<Callable<T>> actos) throws InterruptedException {
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      return hilos.invokeAll(actos).stream()
          .map(
              futuro -> {
                try {
                  return futuro.get();
                } catch (InterruptedException | ExecutionException e) {
                  throw new AssertionError(e);
                }
              })
          .toList();
    }
  }
}
