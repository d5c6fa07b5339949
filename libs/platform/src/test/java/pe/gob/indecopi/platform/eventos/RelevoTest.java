package pe.gob.indecopi.platform.eventos;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;

class RelevoTest {
  private static final RelevoProperties AJUSTES =
      new RelevoProperties(
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          Duration.ofSeconds(3),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          16);
  private static final Duration MUCHO = Duration.ofSeconds(30);

  private final MongoCollection<Document> coleccion = base().getCollection("tramites");
  private final AtomicReference<Instant> ahora =
      new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
  private final InstantSource reloj = ahora::get;
  private final List<String> enviados = Collections.synchronizedList(new ArrayList<>());
  private final List<Relevo> abiertos = new ArrayList<>();

  @AfterEach
  void cerrar() {
    abiertos.forEach(Relevo::close);
  }

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void afterAWriteEverythingIsSentInOrderAndNothingIsLeft() {
    var relevo = relevo(this::anotar);
    guardar("exp_1", 3);
    relevo.escrito(coleccion, "exp_1");
    await().atMost(MUCHO).until(() -> relevo.pendientes() == 0);
    assertThat(enviados).containsExactly("exp_1.1.0", "exp_1.1.1", "exp_1.1.2");
    assertThat(crudo("exp_1")).doesNotContainKeys("porPublicar", "porPublicarDesde", "relevo");
  }

  @Test
  void aDocumentInsertedWithItsClaimIsSentWithoutReadingItAgain() {
    var relevo = relevo(this::anotar);
    var reclamo = relevo.reclamo();
    var eventos = guardar("exp_1", 1, reclamo);
    relevo.reclamado(coleccion, "exp_1", reclamo, eventos);
    await().atMost(MUCHO).until(() -> relevo.pendientes() == 0);
    assertThat(enviados).containsExactly("exp_1.1.0");
  }

  @Test
  void whatACrashBetweenSendingAndTakingOutLeftIsSentAgainUnderTheSameId() {
    var caido =
        relevo(
            (tema, clave, evento) -> {
              anotar(tema, clave, evento);
              throw new IllegalStateException("killed after the acknowledgement");
            });
    guardar("exp_1", 2);
    caido.escrito(coleccion, "exp_1");
    await().atMost(MUCHO).until(() -> enviados.size() == 1);
    var otro = relevo(this::anotar);
    assertThat(otro.barrer(Duration.ZERO)).as("the claim of the dead still holds").isZero();
    pasan(AJUSTES.arriendo().plusSeconds(1));
    assertThat(otro.vaciar(MUCHO)).isTrue();
    assertThat(enviados).containsExactly("exp_1.1.0", "exp_1.1.0", "exp_1.1.1");
  }

  @Test
  void twoRelaysAtOnceSendEachEventOnceAndInOrder() {
    var uno = relevo(this::anotar);
    var otro = relevo(this::anotar);
    var ids = IntStream.range(0, 60).mapToObj(i -> "exp_" + i).toList();
    ids.forEach(id -> guardar(id, 2));
    ids.forEach(
        id -> {
          uno.escrito(coleccion, id);
          otro.escrito(coleccion, id);
        });
    await().atMost(MUCHO).until(() -> uno.pendientes() == 0);
    assertThat(enviados).hasSize(120).doesNotHaveDuplicates();
    ids.forEach(
        id -> assertThat(enviados.indexOf(id + ".1.0")).isLessThan(enviados.indexOf(id + ".1.1")));
  }

  @Test
  void aBrokerThatIsAwayLosesNothingAndIsLeftAloneForAWhile() {
    var fuera = new AtomicReference<>(true);
    var intentos = new ArrayList<String>();
    var relevo =
        relevo(
            (tema, clave, evento) -> {
              intentos.add(clave);
              if (fuera.get()) {
                throw new EnvioFallido("away", new IllegalStateException());
              }
              anotar(tema, clave, evento);
            });
    guardar("exp_1", 2);
    relevo.barrer(Duration.ZERO);
    assertThat(relevo.enPausa()).isTrue();
    relevo.barrer(Duration.ZERO);
    assertThat(intentos).hasSize(1);
    assertThat(relevo.reclamo()).as("no claim for what cannot be sent").isNull();
    assertThat(crudo("exp_1").getList("porPublicar", Document.class)).hasSize(2);
    fuera.set(false);
    pasan(AJUSTES.pausa().plusSeconds(1));
    assertThat(relevo.vaciar(MUCHO)).isTrue();
    assertThat(enviados).containsExactly("exp_1.1.0", "exp_1.1.1");
  }

  @Test
  void anEventThatFailsHoldsBackTheNewerOnesOfItsDocument() {
    var relevo =
        relevo(
            (tema, clave, evento) -> {
              if (evento.contains("exp_1.1.1")) {
                throw new EnvioFallido("refused", new IllegalStateException());
              }
              anotar(tema, clave, evento);
            });
    guardar("exp_1", 3);
    relevo.barrer(Duration.ZERO);
    assertThat(enviados).containsExactly("exp_1.1.0");
    assertThat(crudo("exp_1").getList("porPublicar", Document.class))
        .extracting(e -> e.getString("id"))
        .containsExactly("exp_1.1.1", "exp_1.1.2");
  }

  @Test
  void whoLostItsClaimTakesNothingOut() {
    var reclamos = new Reclamos(coleccion, reloj, AJUSTES.arriendo());
    guardar("exp_1", 1);
    var lento = reclamos.reclamar("exp_1").orElseThrow();
    assertThat(reclamos.reclamar("exp_1")).isEmpty();
    pasan(AJUSTES.arriendo().plusSeconds(1));
    var rapido = reclamos.reclamar("exp_1").orElseThrow();
    reclamos.cerrar(lento, 1);
    assertThat(crudo("exp_1").getList("porPublicar", Document.class)).hasSize(1);
    assertThat(reclamos.cerrar(rapido, 1)).isFalse();
    assertThat(crudo("exp_1")).doesNotContainKey("porPublicar");
  }

  @Test
  void whatIsWrittenWhileARelaySendsIsSentByTheSameRelay() {
    var relevo = new AtomicReference<Relevo>();
    relevo.set(
        relevo(
            (tema, clave, evento) -> {
              if (enviados.isEmpty()) {
                agregar("exp_1", 2);
              }
              anotar(tema, clave, evento);
            }));
    guardar("exp_1", 1);
    relevo.get().escrito(coleccion, "exp_1");
    await().atMost(MUCHO).until(() -> relevo.get().pendientes() == 0);
    assertThat(enviados).containsExactly("exp_1.1.0", "exp_1.2.0");
  }

  @Test
  void theAgeIsThatOfTheOldestWaiting() {
    var relevo = relevo(this::anotar);
    assertThat(relevo.antiguedad()).isZero();
    guardar("exp_1", 1);
    pasan(Duration.ofSeconds(7));
    assertThat(relevo.antiguedad()).isEqualTo(Duration.ofSeconds(7));
  }

  private Relevo relevo(Emisor emisor) {
    var relevo = new Relevo(emisor, reloj, AJUSTES);
    relevo.vigilar(coleccion);
    abiertos.add(relevo);
    return relevo;
  }

  private void anotar(String tema, String clave, String evento) {
    enviados.add(Ceventos.evento(evento).id());
  }

  private void pasan(Duration tiempo) {
    ahora.updateAndGet(antes -> antes.plus(tiempo));
  }

  private void guardar(String id, int cuantos) {
    guardar(id, cuantos, null);
  }

  private List<Document> guardar(String id, int cuantos, Document reclamo) {
    var eventos = Salida.congelar("/prueba", id, 1, hechos(id, cuantos), reloj.instant());
    var documento =
        new Document("_id", id)
            .append(Salida.POR_PUBLICAR, eventos)
            .append(Salida.DESDE, Date.from(reloj.instant()));
    if (reclamo != null) {
      documento.append(Salida.RELEVO, reclamo);
    }
    coleccion.insertOne(documento);
    return eventos;
  }

  private void agregar(String id, long version) {
    var eventos = Salida.congelar("/prueba", id, version, hechos(id, 1), reloj.instant());
    coleccion.updateOne(
        eq("_id", id),
        new Document("$push", new Document(Salida.POR_PUBLICAR, new Document("$each", eventos))));
  }

  private static List<Hecho> hechos(String id, int cuantos) {
    return IntStream.range(0, cuantos)
        .mapToObj(i -> new Hecho("indecopi.prueba.v1", "pe.gob.indecopi.prueba.v1", id, Map.of()))
        .toList();
  }

  private Document crudo(String id) {
    return coleccion.find(eq("_id", id)).first();
  }
}
