package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.AHORA;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.VENCE;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.abono;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.eventos.Hecho;
import tools.jackson.databind.json.JsonMapper;

/** Each fact against the schema that is published for it. */
class HechosDePagoTest {

  private final JsonMapper json = JsonMapper.builder().build();
  private final Orden orden = OrdenDePrueba.para("ord_1", "exp_1");
  private final Orden pagada = orden.recibir(abono("1", "1601.59"), true);

  @Test
  void tellsThatAnOrderIsPaidForWhatAndWhen() {
    var hecho = HechosDePago.pago(pagada);

    assertThat(hecho.tipo()).isEqualTo("pe.gob.indecopi.pagos.orden-pagada.v1");
    assertThat(hecho.tema()).isEqualTo("indecopi.pagos.v1");
    assertThat(hecho.sujeto()).isEqualTo("ord_1");
    assertThat(hecho.datos())
        .containsEntry("expediente", "exp_1")
        .containsEntry("procedimiento", "DSD-10")
        .containsEntry("variables", Map.of("clases", 3))
        .containsEntry("fechaDePago", "2026-11-23");
    cumple(hecho);
  }

  @Test
  void tellsOfMoreThanEnoughAsPaid() {
    cumple(HechosDePago.pago(orden.recibir(abono("1", "2000.00"), true)));
  }

  @Test
  void tellsWhatAShortPaymentLeavesMissing() {
    var hecho = HechosDePago.pago(orden.recibir(abono("1", "1.00"), true));

    assertThat(hecho.tipo()).isEqualTo("pe.gob.indecopi.pagos.orden-pago-corto.v1");
    assertThat(hecho.datos()).containsEntry("falta", Map.of("monto", "1600.59", "moneda", "PEN"));
    cumple(hecho);
  }

  @Test
  void tellsOfMoneyThatNobodyOwed() {
    var doble = HechosDePago.pago(pagada.recibir(abono("2", "1601.59"), true));
    var tardio = HechosDePago.pago(orden.recibir(abono("2", "1601.59", VENCE.plusDays(1)), true));

    assertThat(doble.tipo()).isEqualTo("pe.gob.indecopi.pagos.orden-pago-sobrante.v1");
    assertThat(doble.datos()).containsEntry("estado", "PAGADA");
    assertThat(tardio.datos()).containsEntry("estado", "VENCIDA");
    cumple(doble);
    cumple(tardio);
  }

  @Test
  void tellsThatAnOrderLapsedOrWasUsedUp() {
    cumple(HechosDePago.vencida(orden.vencer(VENCE.plusDays(1))));
    var consumida =
        HechosDePago.consumida(pagada.consumir(new Consumo("exp_1", "cua_2", AHORA))).getFirst();
    assertThat(consumida.datos()).containsEntry("cuaderno", "cua_2");
    cumple(consumida);
  }

  @Test
  void tellsThatAnOrderFollowsItsFile() {
    var anulada = pagada.consumir(new Consumo("exp_1", null, AHORA)).anular(AHORA);
    var hecho = HechosDePago.segunSuExpediente(anulada);

    assertThat(hecho.tipo()).isEqualTo("pe.gob.indecopi.pagos.orden-anulada.v1");
    assertThat(hecho.datos())
        .containsEntry("expediente", "exp_1")
        .containsEntry("sobrante", Map.of("monto", "1601.59", "moneda", "PEN"));
    cumple(hecho);
    cumple(HechosDePago.segunSuExpediente(anulada.reponer(AHORA)));
  }

  @Test
  void tellsThatMoneyWentBackAndHowMuch() {
    var sobra = orden.recibir(abono("1", "2000.00"), true);
    var parte = HechosDePago.devuelta(devolver(sobra, Alcance.SOBRANTE));
    var todo = HechosDePago.devuelta(devolver(sobra, Alcance.TODO));

    assertThat(parte.tipo()).isEqualTo("pe.gob.indecopi.pagos.orden-devuelta.v1");
    assertThat(parte.datos())
        .containsEntry("estado", "PAGADA")
        .containsEntry("devuelto", Map.of("monto", "398.41", "moneda", "PEN"));
    assertThat(todo.datos())
        .containsEntry("estado", "DEVUELTA")
        .containsEntry("devuelto", Map.of("monto", "2000.00", "moneda", "PEN"));
    cumple(parte);
    cumple(todo);
  }

  private static Orden devolver(Orden una, Alcance alcance) {
    return una.devolver(
        alcance,
        (n, monto) ->
            new Devolucion(
                n, alcance, monto, Canal.CAJA, "V-1", "prueba", "tesorera", AHORA, "clave"));
  }

  @Test
  void namesNobody() {
    assertThat(json.writeValueAsString(HechosDePago.pago(pagada).datos()))
        .doesNotContain("20999999990", "Kuska", "cajero");
  }

  private void cumple(Hecho hecho) {
    EsquemasDeEventos.cumple(hecho.tipo(), json.writeValueAsString(hecho.datos()));
  }
}
