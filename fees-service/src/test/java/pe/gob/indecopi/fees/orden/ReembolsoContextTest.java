package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.eventos.Evento;

/**
 * The fee of a filing that counts as never made goes back (Ley 27444, art. 125.4), however the
 * events of its file come.
 */
class ReembolsoContextTest extends LibroContextTest {
  private static final String VUELTA =
      """
      {"medio":"CAJA","operacion":"V-0007","motivo":"Expediente no presentado"}
      """;
  private static final String COBRO = "COBRO VISA+1601.59 INGRESOS:DSD-1601.59";
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
        .containsExactly(COBRO, "ANULACION INGRESOS:DSD+1601.59 POR_DEVOLVER-1601.59");
  }

  @Test
  void letsTheTreasuryPayItOutAndNobodyUseItAgain() {
    var id = consumida();
    recibir(evento(5, NUNCA, "VENCIMIENTO"));

    var otro = consumir(id, "exp_otro");
    var vuelta = devolver(id, VUELTA);

    assertThat(otro.texto("/codigo")).isEqualTo("comprobante-consumido");
    assertThat(vuelta.texto("/monto/monto")).isEqualTo("1601.59");
    assertThat(get("/ordenes/" + id, de("empresa")).texto("/estado")).isEqualTo("DEVUELTA");
    assertThat(asientos(id)).last().isEqualTo("DEVOLUCION POR_DEVOLVER+1601.59 CAJA-1601.59");
  }

  @Test
  void keepsTheFeeOfAFileThatGoesOn() {
    var id = consumida();

    recibir(evento(2, VIVE, "PAGO_CONFIRMADO"), evento(3, "CONCLUIDO", "ARCHIVAR"));

    assertThat(estado(id)).isEqualTo("CONSUMIDA");
    assertThat(asientos(id)).containsExactly(COBRO);
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
        .isEqualTo("REPOSICION POR_DEVOLVER+1601.59 INGRESOS:DSD-1601.59");
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
    devolver(id, VUELTA);

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
    var id = pagada("1601.59");
    assertThat(consumir(id, expediente).estado()).isEqualTo(200);
    return id;
  }
}
