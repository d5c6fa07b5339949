package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.web.Portal.clave;
import static pe.gob.indecopi.procedimientos.web.Portal.json;
import static pe.gob.indecopi.procedimientos.web.Portal.solicitud;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.procedimientos.firma.Firmas;
import pe.gob.indecopi.procedimientos.prueba.OrganoDePrueba;
import pe.gob.indecopi.procedimientos.tramite.Siembra;
import pe.gob.indecopi.procedimientos.tramite.Siembra.Tanda;
import tools.jackson.databind.JsonNode;

/** What is read costs by what is found, not by what is there. */
@SpringBootTest(
    classes = OrganoDePrueba.class,
    properties = {
      "spring.application.name=prueba",
      "indecopi.eventos.enabled=false",
      "indecopi.idempotencia.secreto=0123456789abcdef0123456789abcdef",
      "indecopi.tramite.cobranza=1h",
      "indecopi.reloj.barrido=1h"
    })
@AutoConfigureMockMvc
class MuchosExpedientesContextTest {
  private static final String BASE = AlmacenDePrueba.base().getName();
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);

  /** Last day of the formal examination of what is filed on that Monday. */
  private static final LocalDate VENCE = LocalDate.of(2026, 3, 23);

  /** What others of this JVM may read meanwhile, and the questions about the next day. */
  private static final int HOLGURA = 40;

  @Autowired private MockMvcTester mvc;
  @Autowired private OrganoDePrueba.Reloj reloj;
  @Autowired private OrganoDePrueba.Caja caja;
  @Autowired private MongoClient cliente;
  @Autowired private MongoDatabase base;
  @Autowired private Firmas firmas;
  @Autowired private List<TareaLegal> tareas;
  private Siembra siembra;

  @DynamicPropertySource
  static void almacen(DynamicPropertyRegistry registro) {
    registro.add("spring.mongodb.uri", AlmacenDePrueba::uri);
    registro.add("spring.mongodb.database", () -> BASE);
  }

  @BeforeEach
  void unExpediente() {
    reloj.es(LUNES);
    var recibo = "M" + clave();
    caja.recibe(recibo, LUNES, "300.00");
    var portal = new Portal(mvc);
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

    assertThat(conPocos).isGreaterThanOrEqualTo(20);
    assertThat(conMuchos).isLessThan(conPocos + HOLGURA);
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
    return json(new Portal(mvc).ver("funcionario-dsd", ruta));
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
