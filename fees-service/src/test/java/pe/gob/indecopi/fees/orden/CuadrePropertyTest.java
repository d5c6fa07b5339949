package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.prueba.Casos;

/** Money is neither made nor lost, whatever is paid, when and how often. */
class CuadrePropertyTest {

  private static final int PASOS = 12;

  @Test
  void keepsEveryCentimoThatCameInWhateverTheHistory() {
    Casos.todos(
        azar -> {
          var orden = OrdenDePrueba.deTresClases();
          var entregado = Dinero.CERO;
          for (var paso = 0; paso < PASOS; paso++) {
            var antes = orden;
            switch (azar.nextInt(5)) {
              case 0 -> orden = orden.vencer(OrdenDePrueba.HOY.plusDays(azar.nextInt(45)));
              case 1 -> orden = consumir(orden, azar);
              default -> {
                var abono = abono(azar, orden);
                if (orden.pago(abono.comprobante()).isEmpty()) {
                  orden = orden.recibir(abono, azar.nextBoolean());
                  entregado = entregado.mas(abono.monto());
                }
              }
            }
            cuadra(antes, orden, entregado);
          }
        });
  }

  private static void cuadra(Orden antes, Orden orden, Dinero entregado) {
    assertThat(orden.recaudado()).isEqualTo(entregado);
    assertThat(orden.abonado().mas(orden.sobrante())).isEqualTo(entregado);
    assertThat(orden.abonado().mas(orden.falta())).isEqualTo(orden.total());
    assertThat(orden.falta().monto().signum()).isNotNegative();
    assertThat(orden.sobrante().monto().signum()).isNotNegative();
    var sobras = orden.pagos().stream().map(Pago::sobra).reduce(Dinero.CERO, Dinero::mas);
    assertThat(sobras).isEqualTo(orden.sobrante());
    assertThat(orden.estaPagada()).isEqualTo(orden.falta().esCero());
    if (antes.estaPagada()) {
      assertThat(orden.estaPagada()).isTrue();
    }
    if (antes.consumo() != null) {
      assertThat(orden.consumo()).isEqualTo(antes.consumo());
    }
    assertThat(orden.pagos().subList(0, antes.pagos().size())).isEqualTo(antes.pagos());
  }

  private static Orden consumir(Orden orden, RandomGenerator azar) {
    try {
      return orden.consumir(new Consumo("exp_" + azar.nextInt(3), null, OrdenDePrueba.AHORA));
    } catch (Rechazo rechazo) {
      return orden;
    }
  }

  private static Abono abono(RandomGenerator azar, Orden orden) {
    var monto =
        switch (azar.nextInt(4)) {
          case 0 -> orden.total();
          case 1 -> orden.falta().esPositivo() ? orden.falta() : orden.total();
          default -> Dinero.soles(BigDecimal.valueOf(1 + azar.nextInt(200_000), 2));
        };
    var canales = Canal.values();
    return new Abono(
        new Comprobante(canales[azar.nextInt(canales.length)], "" + azar.nextInt(8)),
        OrdenDePrueba.HOY.plusDays(azar.nextInt(45)),
        monto,
        "banco",
        OrdenDePrueba.AHORA,
        "clave");
  }
}
