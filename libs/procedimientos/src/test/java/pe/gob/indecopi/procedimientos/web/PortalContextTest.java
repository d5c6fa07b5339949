package pe.gob.indecopi.procedimientos.web;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.procedimientos.decreto.Decretos;
import pe.gob.indecopi.procedimientos.prueba.OrganoDePrueba;

/**
 * The small organ by its API, started once for all tests that say no more than this of it. Each
 * class finds its store empty, each test its legal clock on the Monday; nothing is swept, charged
 * or read again but by a test.
 */
@SpringBootTest(
    classes = OrganoDePrueba.class,
    properties = {
      "spring.application.name=prueba",
      "indecopi.eventos.enabled=false",
      "indecopi.idempotencia.secreto=0123456789abcdef0123456789abcdef",
      "indecopi.tramite.cobranza=1h",
      "indecopi.reloj.barrido=1h",
      "indecopi.decretos.relectura=1h",
      "indecopi.decretos.repaso=60s"
    })
@AutoConfigureMockMvc
abstract class PortalContextTest {
  static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  static final String EMPRESA = "20999999990";

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase base;
  @Autowired OrganoDePrueba.Reloj reloj;
  @Autowired OrganoDePrueba.Marcha marcha;
  @Autowired OrganoDePrueba.Caja caja;
  @Autowired List<TareaLegal> tareas;
  @Autowired List<Consumidor> consumidores;
  Portal portal;

  @DynamicPropertySource
  static void almacen(DynamicPropertyRegistry registro) {
    var suya = AlmacenDePrueba.base().getName();
    registro.add("spring.mongodb.uri", AlmacenDePrueba::uri);
    registro.add("spring.mongodb.database", () -> suya);
  }

  @BeforeAll
  static void vaciar(@Autowired MongoDatabase base, @Autowired Decretos decretos) {
    base.listCollectionNames().forEach(c -> base.getCollection(c).deleteMany(new Document()));
    decretos.releer();
  }

  @BeforeEach
  void unLunes() {
    portal = new Portal(mvc);
    reloj.es(LUNES);
    caja.fuera = false;
  }
}
