package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.AHORA;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.HOY;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.VENCE;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.abono;

import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Rechazo;

class OrdenTest {

  private final Orden orden = OrdenDePrueba.deTresClases();

  @Test
  void isPaidByTheExactAmount() {
    var pagada = orden.recibir(abono("1", "1601.59"), true);

    assertThat(pagada.estado()).isEqualTo(EstadoOrden.PAGADA);
    assertThat(pagada.pagos().getLast().resultado()).isEqualTo(Resultado.EXACTO);
    assertThat(pagada.fechaDePago()).contains(HOY);
    assertThat(pagada.falta()).isEqualTo(Dinero.CERO);
  }

  @Test
  void keepsAShortPaymentAndSaysWhatIsMissing() {
    var corta = orden.recibir(abono("1", "1000.00"), true);

    assertThat(corta.estado()).isEqualTo(EstadoOrden.PENDIENTE);
    assertThat(corta.pagos().getLast().resultado()).isEqualTo(Resultado.CORTO);
    assertThat(corta.pagos().getLast().falta()).isEqualTo(Dinero.soles("601.59"));
    assertThat(corta.falta()).isEqualTo(Dinero.soles("601.59"));
  }

  @Test
  void isPaidBySeveralShortPaymentsOnTheDayOfTheLatest() {
    var pagada =
        orden
            .recibir(abono("1", "1000.00", HOY.plusDays(3)), true)
            .recibir(abono("2", "601.59", HOY), true);

    assertThat(pagada.estado()).isEqualTo(EstadoOrden.PAGADA);
    assertThat(pagada.pagos().getLast().resultado()).isEqualTo(Resultado.EXACTO);
    assertThat(pagada.fechaDePago()).contains(HOY.plusDays(3));
  }

  @Test
  void isPaidByMoreThanEnoughAndOwesTheRestBack() {
    var pagada = orden.recibir(abono("1", "1700.00"), true);

    assertThat(pagada.estado()).isEqualTo(EstadoOrden.PAGADA);
    assertThat(pagada.pagos().getLast().resultado()).isEqualTo(Resultado.EXCESO);
    assertThat(pagada.pagos().getLast().sobra()).isEqualTo(Dinero.soles("98.41"));
    assertThat(pagada.sobrante()).isEqualTo(Dinero.soles("98.41"));
  }

  @Test
  void keepsASecondPaymentAsDouble() {
    var doble = orden.recibir(abono("1", "1601.59"), true).recibir(abono("2", "1601.59"), true);

    assertThat(doble.estado()).isEqualTo(EstadoOrden.PAGADA);
    assertThat(doble.pagos().getLast().resultado()).isEqualTo(Resultado.DOBLE);
    assertThat(doble.sobrante()).isEqualTo(Dinero.soles("1601.59"));
  }

  @Test
  void keepsAPaymentMadeAfterItsLastDayAsLate() {
    var tardia = orden.recibir(abono("1", "1601.59", VENCE.plusDays(1)), true);

    assertThat(tardia.estado()).isEqualTo(EstadoOrden.VENCIDA);
    assertThat(tardia.pagos().getLast().resultado()).isEqualTo(Resultado.TARDIO);
    assertThat(tardia.sobrante()).isEqualTo(Dinero.soles("1601.59"));
    assertThat(tardia.falta()).isEqualTo(Dinero.soles("1601.59"));
  }

  @Test
  void countsAPaymentMadeOnItsLastDayHoweverLateItIsReported() {
    var vencida = orden.vencer(VENCE.plusDays(1));

    var pagada = vencida.recibir(abono("1", "1601.59", VENCE), true);

    assertThat(vencida.estado()).isEqualTo(EstadoOrden.VENCIDA);
    assertThat(pagada.estado()).isEqualTo(EstadoOrden.PAGADA);
  }

  @Test
  void lapsesOnlyAfterItsLastDayAndNeverOncePaid() {
    assertThat(orden.vencer(VENCE)).isSameAs(orden);
    assertThat(orden.vencer(VENCE.plusDays(1)).estado()).isEqualTo(EstadoOrden.VENCIDA);
    var pagada = orden.recibir(abono("1", "1601.59"), true);
    assertThat(pagada.vencer(VENCE.plusDays(1))).isSameAs(pagada);
  }

  @Test
  void takesAReceiptOnce() {
    var corta = orden.recibir(abono("a-1", "10.00"), true);

    assertThat(codigo(() -> corta.recibir(abono("A-1", "10.00"), true)))
        .isEqualTo("comprobante-ya-usado");
  }

  @Test
  void paysForOneFileAndAnswersThatFileTheSameAgain() {
    var consumida =
        orden.recibir(abono("1", "1601.59"), true).consumir(new Consumo("exp_1", null, AHORA));

    assertThat(consumida.estado()).isEqualTo(EstadoOrden.CONSUMIDA);
    assertThat(consumida.consumir(new Consumo("exp_1", null, AHORA.plusSeconds(9))))
        .isSameAs(consumida);
    assertThat(codigo(() -> consumida.consumir(new Consumo("exp_2", null, AHORA))))
        .isEqualTo("comprobante-consumido");
    assertThat(codigo(() -> consumida.consumir(new Consumo("exp_1", "cua_1", AHORA))))
        .isEqualTo("comprobante-consumido");
  }

  @Test
  void paysForNothingWhileSomethingIsMissing() {
    var corta = orden.recibir(abono("1", "1601.58"), true);

    var rechazo =
        catchThrowableOfType(
            Rechazo.class, () -> corta.consumir(new Consumo("exp_1", null, AHORA)));

    assertThat(rechazo.codigo().valor()).isEqualTo("orden-no-pagada");
    assertThat(rechazo.extension()).containsEntry("falta", Dinero.soles("0.01"));
    assertThat(rechazo.detalle().es()).isEqualTo("Faltan S/ 0.01 de S/ 1,601.59.");
  }

  @Test
  void paysOnlyForTheFileThatItWasMadeFor() {
    var pagada = OrdenDePrueba.para("ord_1", "exp_1").recibir(abono("1", "1601.59"), true);

    assertThat(codigo(() -> pagada.consumir(new Consumo("exp_2", null, AHORA))))
        .isEqualTo("comprobante-consumido");
    assertThat(pagada.consumir(new Consumo("exp_1", null, AHORA)).estado())
        .isEqualTo(EstadoOrden.CONSUMIDA);
  }

  private static String codigo(org.assertj.core.api.ThrowableAssert.ThrowingCallable acto) {
    return catchThrowableOfType(Rechazo.class, acto).codigo().valor();
  }
}
