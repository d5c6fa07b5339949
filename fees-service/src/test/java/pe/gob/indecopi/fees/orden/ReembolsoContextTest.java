package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;
import static pe.gob.indecopi.platform.prueba.Fichas.servicio;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.fees.FeesContextTest;
import pe.gob.indecopi.platform.eventos.Evento;

/**
 * The fee of a filing that counts as never made goes back (Ley 27444, art. 125.4), however the
 * events of its file come.
 */
class ReembolsoContextTest extends FeesContextTest {

  private static final String KUSKA =
      """
      {"procedimiento":"DSD-10","variables":{"clases":3},
       "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"},
                  "nombre":"Kuska S.A.C."}}
      """;
  private static final String VUELTA =
      """
      {"medio":"CAJA","operacion":"V-0007","motivo":"Expediente no presentado"}
      """;
  private static final String NUNCA = "NO_PRESENTADO";
  private static final String VIVE = "EN_TRAMITE";

  @Autowired private ExpedientesRecibidos expedientes;
  private final String expediente = "exp_" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void owesItsPayerTheFeeOfAFilingThatWasNeverMade() {
    var id = consumida();

    recibir(evento(5, NUNCA, "VENCIMIENTO"));

    var orden = get("/ordenes/" + id, de("empresa"));
    assertThat(orden.texto("/estado")).isEqualTo("ANULADA");
    assertThat(orden.texto("/fundamento")).contains("Ley 27444, art. 125.4");
    assertThat(orden.texto("/sobrante/monto")).isEqualTo("1601.59");
    assertThat(orden.texto("/devolvible/monto")).isEqualTo("1601.59");
    assertThat(orden.texto("/consumo/expediente")).isEqualTo(expediente);
    assertThat(asientos(id))
        .containsExactly("COBRO", "ANULACION INGRESOS:DSD-1601.59 POR_DEVOLVER+1601.59");
  }

  @Test
  void letsTheTreasuryPayItOutAndNobodyUseItAgain() {
    var id = consumida();
    recibir(evento(5, NUNCA, "VENCIMIENTO"));

    var etag = get("/ordenes/" + id, de("tesorera")).cabeceras().firstValue("ETag").orElseThrow();
    var ruta = "/ordenes/" + id + "/devoluciones";
    var otro = consumir(id, "exp_otro");
    var vuelta = post(ruta, de("tesorera"), VUELTA, "Idempotency-Key", clave(), "If-Match", etag);

    assertThat(otro.texto("/codigo")).isEqualTo("comprobante-consumido");
    assertThat(vuelta.texto("/monto/monto")).isEqualTo("1601.59");
    assertThat(get("/ordenes/" + id, de("empresa")).texto("/estado")).isEqualTo("DEVUELTA");
    assertThat(asientos(id)).last().isEqualTo("DEVOLUCION POR_DEVOLVER-1601.59 CAJA+1601.59");
  }

  @Test
  void keepsTheFeeOfAFileThatGoesOn() {
    var id = consumida();

    recibir(evento(2, VIVE, "PAGO_CONFIRMADO"), evento(3, "CONCLUIDO", "ARCHIVAR"));

    assertThat(estado(id)).isEqualTo("CONSUMIDA");
    assertThat(asientos(id)).containsExactly("COBRO");
  }

  @Test
  void owesItOnceHoweverOftenItIsTold() {
    var id = consumida();
    var nunca = evento(5, NUNCA, "VENCIMIENTO");

    recibir(nunca, nunca, evento(6, NUNCA, "NOTIFICAR"), nunca);

    assertThat(asientos(id)).hasSize(2);
    assertThat(estado(id)).isEqualTo("ANULADA");
  }

  @Test
  void earnsTheFeeAgainWhenAPaymentOfTheTermMakesTheFileStand() {
    var id = consumida();

    recibir(evento(5, NUNCA, "VENCIMIENTO"));
    assertThat(consumir(id, expediente).estado()).as("it was paid for that file").isEqualTo(200);
    recibir(evento(6, VIVE, "PAGO_CONFIRMADO"));

    assertThat(estado(id)).isEqualTo("CONSUMIDA");
    assertThat(asientos(id))
        .last()
        .isEqualTo("REPOSICION POR_DEVOLVER-1601.59 INGRESOS:DSD+1601.59");
  }

  @Test
  void takesTheLastWordOnAFileWhateverOrderItComesIn() {
    var vive = consumida();
    recibir(evento(6, VIVE, "PAGO_CONFIRMADO"), evento(5, NUNCA, "VENCIMIENTO"));
    assertThat(estado(vive)).isEqualTo("CONSUMIDA");

    recibir(evento(9, NUNCA, "VENCIMIENTO"), evento(8, VIVE, "PAGO_CONFIRMADO"));
    assertThat(estado(vive)).isEqualTo("ANULADA");
  }

  @Test
  void owesWhatWasUsedUpAfterTheFileHadEnded() {
    recibir(evento(5, NUNCA, "VENCIMIENTO"));
    var id = consumida();

    recibir(evento(6, NUNCA, "PAGO_CONFIRMADO"));

    assertThat(estado(id)).isEqualTo("ANULADA");
  }

  @Test
  void finishesWhatACrashLeftBetweenTheWordAndTheOrder() {
    var nunca = evento(5, NUNCA, "VENCIMIENTO");
    recibir(nunca);
    var id = consumida();

    recibir(nunca);

    assertThat(estado(id)).isEqualTo("ANULADA");
  }

  @Test
  void doesNotPretendToHaveMoneyThatWentBack() {
    var id = consumida();
    recibir(evento(5, NUNCA, "VENCIMIENTO"));
    var etag = get("/ordenes/" + id, de("tesorera")).cabeceras().firstValue("ETag").orElseThrow();
    var ruta = "/ordenes/" + id + "/devoluciones";
    post(ruta, de("tesorera"), VUELTA, "Idempotency-Key", clave(), "If-Match", etag);

    recibir(evento(6, VIVE, "PAGO_CONFIRMADO"));

    assertThat(estado(id)).isEqualTo("DEVUELTA");
    assertThat(get("/movimientos/balance", de("auditora")).cuerpo().get("cuadra").asBoolean())
        .isTrue();
  }

  private void recibir(Evento... eventos) {
    Arrays.stream(eventos).forEach(expedientes::recibir);
  }

  private Evento evento(long secuencia, String estado, String acto) {
    var datos =
        JSON.readTree(
            """
            {"expediente":"%s","estado":"%s",
             "actos":[{"folio":1,"tipo":"%s","fecha":"2026-11-23"}]}
            """
                .formatted(expediente, estado, acto));
    var tipo = "pe.gob.indecopi.expedientes.expediente-actualizado.v1";
    return new Evento(
        "e" + secuencia, "/signos", tipo, expediente, secuencia, 0, Instant.EPOCH, datos);
  }

  private String estado(String id) {
    return get("/ordenes/" + id, de("empresa")).texto("/estado");
  }

  private String consumida() {
    var id = postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
    var pago =
        postConClave(
            "/ordenes/" + id + "/pagos",
            de("banco"),
            """
            {"canal":"VISA","comprobante":"%s","fecha":"2026-11-23",
             "monto":{"monto":"1601.59","moneda":"PEN"}}
            """
                .formatted(UUID.randomUUID()));
    assertThat(pago.estado()).isEqualTo(201);
    assertThat(consumir(id, expediente).estado()).isEqualTo(200);
    return id;
  }

  private Respuesta consumir(String id, String suExpediente) {
    return postConClave(
        "/ordenes/" + id + "/consumo",
        servicio("signos"),
        "{\"expediente\":\"" + suExpediente + "\"}");
  }

  /** What was posted; of the collection only its name. */
  private List<String> asientos(String documento) {
    return get("/movimientos?documento=" + documento, de("auditora"))
        .cuerpo()
        .get("datos")
        .values()
        .stream()
        .map(
            uno -> {
              var texto = new StringBuilder(uno.get("tipo").asString());
              if (texto.toString().equals("COBRO")) {
                return texto.toString();
              }
              for (var apunte : uno.get("apuntes").values()) {
                var debe = apunte.at("/debe/monto").asString();
                texto.append(' ').append(apunte.get("cuenta").asString());
                texto.append(
                    debe.equals("0.00") ? "+" + apunte.at("/haber/monto").asString() : "-" + debe);
              }
              return texto.toString();
            })
        .toList();
  }
}
