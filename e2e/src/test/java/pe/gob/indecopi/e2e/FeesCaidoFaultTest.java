package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No filing is refused because the service of fees is down. */
@Tag("fallas")
@Order(Integer.MAX_VALUE - 2)
@ExtendWith(SuiteViva.class)
class FeesCaidoFaultTest {
  private final Corrida corrida;

  FeesCaidoFaultTest(Corrida corrida) {
    this.corrida = corrida;
  }

  @AfterEach
  void mend() {
    corrida.reparar();
  }

  @Test
  void acceptsAFilingWithoutFeesAndChargesItWhenFeesIsBack() {
    var hoy = corrida.reloj().lunes();
    var orden = corrida.pagos().pagada("empresa", "DSD-10", 1);
    corrida.suite().matar("fees");
    var solicitud = Solicitudes.conOrden(Solicitudes.marca("empresa", "SIN TASAS", 25), orden);
    var t = Tramite.presentar(corrida.portal(), "empresa", solicitud);
    assertThat(t.ver().at("/tasas/0/estado").asString()).isEqualTo("POR_CONFIRMAR");
    assertThat(t.presentado()).isEmpty();
    assertThat(t.ver().path("numero").asString()).isNotBlank();

    corrida.suite().revivir("fees");
    t.enEtapa("EXAMEN_FORMAL");
    assertThat(t.presentado()).isEqualTo(hoy.toString());
    assertThat(t.ver().at("/tasas/0/pagado/monto").asString()).isEqualTo("534.99");
    assertThat(corrida.pagos().estado("empresa", orden)).isEqualTo("CONSUMIDA");
  }
}
