package pe.gob.indecopi.consumidor.reclamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.consumidor.ConReclamos;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.reloj.Suceso;
import tools.jackson.databind.json.JsonMapper;

/** Four replicas sweep the same day at the same moment. */
class BarridoDobleContextTest extends ConReclamos {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 10);

  @Autowired private FabricaDeAgregados fabrica;
  @Autowired private JsonMapper json;
  @Autowired private ReclamoProperties ajustes;
  @Autowired private Terminos terminos;

  @Test
  void bringsAboutWhatFellDueOnceWhoeverSweeps() throws Exception {
    var ana = cuentas.consumidor("44000001");
    var ids = new ArrayList<String>();
    for (var i = 0; i < 6; i++) {
      ids.add(presentado(ana, "20131312955", c -> c.put("aunqueParecido", true)));
    }
    reloj.es(DIA);

    var sucesos = new ArrayList<Suceso>();
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      var barridos = Stream.generate(this::replica).limit(4).toList();
      for (var hecho : hilos.invokeAll(barridos)) {
        sucesos.addAll(hecho.get());
      }
    }

    for (var id : ids) {
      var visto = get("/reclamos/" + id, SAC);
      assertThat(visto.json().path("historia").valueStream().map(p -> p.path("tipo").asString()))
          .containsOnlyOnce("SIN_RESPUESTA");
      assertThat(sucesos.stream().filter(s -> s.expediente().equals(visto.texto("/numero"))))
          .hasSize(1);
      assertThat(visto.texto("/version")).isEqualTo("2");
    }
  }

  private Callable<List<Suceso>> replica() {
    var suyos = new Reclamos(fabrica, json, ajustes, List::of);
    return () -> new BarridoDeReclamos(suyos, terminos, (r, _, _) -> r, reloj).barrer(DIA);
  }
}
