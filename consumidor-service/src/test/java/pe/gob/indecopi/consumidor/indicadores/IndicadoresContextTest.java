package pe.gob.indecopi.consumidor.indicadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.consumidor.ReclamosDePrueba;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.ReclamoId;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;

/** The live figures: what is stored is what they say, whoever counts at the same time. */
class IndicadoresContextTest extends OrganoContextTest {
  private static final String FUNCIONARIA = Fichas.de("funcionario-sac");

  /** Days of its own: other tests file on others. */
  private static final LocalDate DIA = LocalDate.of(2026, 10, 12);

  private static final String PERIODO = "desde=2026-10-12&hasta=2026-10-12";

  @Autowired private Recuento recuento;
  @Autowired private Reclamos reclamos;

  @Test
  void countsWhatWasFiledAndHowItEndedOnceWithTwoCountersAtWork() throws Exception {
    reloj.es(DIA);
    for (var i = 0; i < 8; i++) {
      var id = ReclamosDePrueba.presentado(this, "ciudadana");
      if (i < 3) {
        concluir(id, i == 0 ? Resultado.MEDIACION : Resultado.SIN_ACUERDO, DIA.plusDays(4));
      }
    }
    // The calendar of the counters is that of the day on which they look.
    Callable<Object> contar = Executors.callable(recuento::contar);
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var futuro : hilos.invokeAll(Stream.generate(() -> contar).limit(4).toList())) {
        futuro.get();
      }
    }
    recuento.contar();

    var cifras = get("/indicadores?" + PERIODO, null);
    assertThat(cifras.estado()).as("%s", cifras).isEqualTo(200);
    assertThat(cifras.texto("/total/recibidos")).isEqualTo("8");
    assertThat(cifras.texto("/total/solucionados")).isEqualTo("3");
    assertThat(cifras.texto("/total/porcentajeSolucionado")).isEqualTo("37.5");
    assertThat(cifras.texto("/enLinea/porcentajeConciliado")).isEqualTo("12.5");
    assertThat(cifras.texto("/total/diasPromedio")).isEqualTo("4.0");
    assertThat(cifras.texto("/sectores/0/de")).isEqualTo("VESTIDO_Y_CALZADO");
    assertThat(cifras.texto("/sectores/0/resultados/SIN_ACUERDO")).isEqualTo("2");
    assertThat(new String(cifras.bytes(), StandardCharsets.UTF_8))
        .doesNotContain(PROVEEDOR, "99999991");

    var suyas = get("/indicadores/proveedores?ruc=" + PROVEEDOR + "&" + PERIODO, FUNCIONARIA);
    assertThat(suyas.texto("/datos/0/recibidos")).as("%s", suyas).isEqualTo("8");
    assertThat(suyas.texto("/datos/0/solucionados")).isEqualTo("3");
    var todos = get("/indicadores/proveedores?" + PERIODO, FUNCIONARIA);
    assertThat(todos.json().at("/datos/0")).isEqualTo(suyas.json().at("/datos/0"));
  }

  @Test
  void refusesAPeriodThatIsTooLong() {
    var largo = get("/indicadores?desde=2025-01-01&hasta=2026-01-02", null);
    var mes = get("/indicadores/proveedores?desde=2026-01-01&hasta=2026-02-01", FUNCIONARIA);

    assertThat(largo.estado()).isEqualTo(400);
    assertThat(mes.estado()).isEqualTo(400);
    assertThat(get("/indicadores?desde=2025-01-02&hasta=2026-01-02", null).estado()).isEqualTo(200);
  }

  private void concluir(String id, Resultado como, LocalDate dia) {
    var paso = Paso.delSistema("PRUEBA", reloj.ahora(), Map.of());
    reclamos.mover(new ReclamoId(id), r -> r.concluir(como, dia, paso));
    // What comes after the end leaves the mark of the end as it is.
    reclamos.mover(new ReclamoId(id), r -> r.con(paso));
  }
}
