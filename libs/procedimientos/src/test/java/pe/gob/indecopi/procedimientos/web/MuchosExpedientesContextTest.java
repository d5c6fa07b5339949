package pe.gob.indecopi.procedimientos.web;

import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.solicitud;

import com.mongodb.client.MongoClient;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.procedimientos.firma.Firmas;
import pe.gob.indecopi.procedimientos.tramite.Siembra;
import pe.gob.indecopi.procedimientos.tramite.Siembra.Tanda;
import tools.jackson.databind.JsonNode;

/** What is read costs by what is found, not by what is there. */
class MuchosExpedientesContextTest extends PortalContextTest {
  /** Last day of the formal examination of what is filed on that Monday. */
  private static final LocalDate VENCE = LocalDate.of(2026, 3, 23);

  /** What others of this JVM may read meanwhile, and the questions about the next day. */
  private static final int HOLGURA = 40;

  @Autowired private MongoClient cliente;
  @Autowired private Firmas firmas;
  private Siembra siembra;

  @BeforeEach
  void unExpediente() {
    var recibo = "M" + clave();
    caja.recibe(recibo, LUNES, "300.00");
    var creado =
        portal.enviar("empresa", clave(), "/expedientes", solicitud("20999999990", recibo));
    siembra = new Siembra(base, firmas, json(creado).path("id").asString());
  }

  @Test
  void theSweepReadsWhatIsDueHoweverMuchIsOpen() {
    siembra.sembrar(new Tanda(20, -9, -8));
    var conPocos = leidos(() -> assertThat(barrer(VENCE.minusDays(8))).isEqualTo(20));

    siembra.sembrar(new Tanda(20, -6, -5));
    siembra.sembrar(new Tanda(1_000, 60, 160));
    var conMuchos = leidos(() -> assertThat(barrer(VENCE.minusDays(5))).isEqualTo(20));

    // Once to find it, once to write it.
    assertThat(conPocos).isBetween(40L, 40L + HOLGURA);
    assertThat(conMuchos).isLessThan(conPocos + HOLGURA);
  }

  @Test
  void twoSweepsAtOnceCloseEachTermOnce() throws Exception {
    siembra.sembrar(new Tanda(60, -9, -8));
    var hoy = VENCE.minusDays(8);

    var antes = vencimientos();

    var cerrados = 0L;
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Long> replica = () -> barrer(hoy);
      for (var suyos : hilos.invokeAll(List.of(replica, replica))) {
        cerrados += suyos.get();
      }
    }

    assertThat(cerrados).isEqualTo(60);
    assertThat(vencimientos() - antes).isEqualTo(60);
  }

  private long vencimientos() {
    var tipos = base.getCollection("expedientes").find().projection(include("actuaciones.tipo"));
    var cuantos = 0L;
    for (var e : tipos) {
      cuantos +=
          e.getList("actuaciones", Document.class).stream()
              .filter(a -> a.getString("tipo").equals("VENCIMIENTO"))
              .count();
    }
    return cuantos;
  }

  @Test
  void everyPageOfTheDeskReadsWhatItShows() {
    siembra.sembrar(new Tanda(1_000, 60, 160));
    var ruta = "/mesa/expedientes?limite=20";
    var hondo = mesa(ruta + "&desde=" + VENCE.plusDays(110)).path("siguiente").asString();

    for (var pagina : List.of("", "&etapa=EXAMEN_FORMAL", "&asignado=nadie", "&despues=" + hondo)) {
      var leidos = leidos(() -> assertThat(mesa(ruta + pagina).path("datos").size()).isEqualTo(20));
      assertThat(leidos).as("page %s", pagina).isBetween(20L, 20L + HOLGURA);
    }
  }

  private JsonNode mesa(String ruta) {
    return json(portal.ver("funcionario-dsd", ruta));
  }

  private long barrer(LocalDate hoy) {
    reloj.es(hoy);
    return tareas.stream().mapToLong(tarea -> tarea.barrer(hoy).size()).sum();
  }

  private long leidos(Runnable accion) {
    var antes = Siembra.leidos(cliente);
    accion.run();
    return Siembra.leidos(cliente) - antes;
  }
}
