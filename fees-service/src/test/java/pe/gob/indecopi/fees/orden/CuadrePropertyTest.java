package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.libro.Cuenta;
import pe.gob.indecopi.fees.libro.Saldos;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.prueba.Casos;

/** Money is neither made nor lost, whatever is paid, when and how often. */
class CuadrePropertyTest {

  private static final int PASOS = 12;
  private static final Set<EstadoOrden> DEL_PAGADOR =
      Set.of(EstadoOrden.ANULADA, EstadoOrden.DEVUELTA);

  @Test
  void keepsEveryCentimoThatCameInWhateverTheHistory() {
    Casos.todos(
        azar -> {
          var orden = OrdenDePrueba.deTresClases();
          var entregado = Dinero.CERO;
          for (var paso = 0; paso < PASOS; paso++) {
            var antes = orden;
            switch (azar.nextInt(8)) {
              case 0 -> orden = orden.vencer(OrdenDePrueba.HOY.plusDays(azar.nextInt(45)));
              case 1 -> orden = consumir(orden, azar);
              case 2 -> orden = devolver(orden, azar);
              case 3 -> orden = orden.anular(OrdenDePrueba.AHORA);
              case 4 -> orden = orden.reponer(OrdenDePrueba.AHORA);
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
    assertThat(orden.abonado().mas(orden.sobrante()).mas(orden.devuelto())).isEqualTo(entregado);
    assertThat(orden.abonado().mas(orden.falta())).isEqualTo(orden.total());
    assertThat(orden.falta().monto().signum()).isNotNegative();
    assertThat(orden.sobrante().monto().signum()).isNotNegative();
    var sobras = orden.pagos().stream().map(Pago::sobra).reduce(Dinero.CERO, Dinero::mas);
    if (!DEL_PAGADOR.contains(orden.estado())) {
      assertThat(sobras).isEqualTo(orden.sobrante().mas(orden.devuelto()));
    }
    assertThat(orden.estaPagada()).isEqualTo(orden.falta().esCero());
    if (antes.estaPagada()) {
      assertThat(orden.estaPagada() || DEL_PAGADOR.contains(orden.estado())).isTrue();
    }
    asienta(orden);
    if (antes.consumo() != null) {
      assertThat(orden.consumo()).isEqualTo(antes.consumo());
    }
    assertThat(orden.pagos().subList(0, antes.pagos().size())).isEqualTo(antes.pagos());
  }

  /** The entries of its acts say what the order says. */
  private static void asienta(Orden orden) {
    var saldos = new Saldos();
    orden.porAsentar().forEach(saldos::mas);
    assertThat(saldos.cuadra()).isTrue();
    var ingreso = orden.estaPagada() ? orden.total() : Dinero.CERO;
    var aCuenta = orden.estado() == EstadoOrden.PENDIENTE ? orden.abonado() : Dinero.CERO;
    assertThat(saldos.de(Cuenta.ingresos("DSD")).saldo()).isEqualTo(ingreso);
    assertThat(saldos.de(Cuenta.A_CUENTA).saldo()).isEqualTo(aCuenta);
    assertThat(saldos.de(Cuenta.POR_DEVOLVER).saldo())
        .isEqualTo(orden.recaudado().menos(orden.devuelto()).menos(ingreso).menos(aCuenta));
  }

  private static Orden devolver(Orden orden, RandomGenerator azar) {
    var alcance = azar.nextBoolean() ? Alcance.SOBRANTE : Alcance.TODO;
    try {
      return orden.devolver(
          alcance,
          (n, monto) ->
              new Devolucion(
                  n,
                  alcance,
                  monto,
                  Canal.CAJA,
                  "V-1",
                  "prueba",
                  "tesorera",
                  OrdenDePrueba.AHORA,
                  "clave"));
    } catch (Rechazo rechazo) {
      return orden;
    }
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
