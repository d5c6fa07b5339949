package pe.gob.indecopi.signos.vigilancia;

import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.gaceta.GacetaDePrueba;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/** Everything that resembles a watched sign is told, once. */
class BarridoDeVigilanciasTest {
  private static final String EMPRESA = "RUC:20999999990";
  private static final String PROVEEDOR = "RUC:20999999981";

  private MongoDatabase base;
  private GacetaDePrueba gaceta;
  private Vigilancias vigilancias;
  private Hallazgos hallazgos;
  private final List<String> correos = new CopyOnWriteArrayList<>();

  @BeforeEach
  void empezar() {
    base = AlmacenDePrueba.base();
    gaceta = new GacetaDePrueba(base);
    vigilancias = new Vigilancias(base);
    hallazgos = new Hallazgos(base);
  }

  @Test
  void tellsOfWhatIsPublishedFromTheWatchOn() {
    gaceta.publicar("KUSKA ANTES", 25);
    vigilar("vig_1", EMPRESA, "KUSKA");
    gaceta.publicar("KUSKA DESPUES", 25);
    barrido().barrer();
    gaceta.publicar("KUSKA LUEGO", 25);
    barrido().barrer();
    assertThat(signos(EMPRESA)).containsExactly("KUSKA DESPUES", "KUSKA LUEGO");
  }

  @Test
  void tellsNobodyOfTheFindingsOfAnother() {
    vigilar("vig_1", EMPRESA, "KUSKA");
    vigilar("vig_2", PROVEEDOR, "ANDINO");
    gaceta.publicar("CUSCA", 25);
    barrido().barrer();
    assertThat(signos(EMPRESA)).containsExactly("CUSCA");
    assertThat(signos(PROVEEDOR)).isEmpty();
  }

  @Test
  void tellsOnceWhatAReplicaToldBeforeItDied() {
    vigilar("vig_1", EMPRESA, "KUSKA");
    gaceta.publicar("CUSCA", 25);
    gaceta.publicar("KUZKA", 25);
    barrido().barrer();
    // As if it had died before it noted how far it had come.
    base.getCollection("vigilancias").updateMany(new Document(), set("posicion", 0L));
    barrido().barrer();
    assertThat(signos(EMPRESA)).containsExactly("CUSCA", "KUZKA");
  }

  @Test
  void tellsOnceAndInOrderHoweverManyReplicasSweep() throws Exception {
    IntStream.range(0, 10).forEach(i -> vigilar("vig_" + i, EMPRESA, "KUSKA"));
    IntStream.range(0, 20).forEach(_ -> gaceta.publicar("CUSCA", 25));

    aLaVez(
        4,
        () -> {
          barrido().barrer();
          return true;
        });

    var todos = hallazgos.despues(EMPRESA, null, 0, 1000);
    assertThat(todos).hasSize(200);
    assertThat(todos.stream().map(Hallazgo::orden))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
    for (var i = 0; i < 10; i++) {
      assertThat(
              hallazgos.despues(EMPRESA, "vig_" + i, 0, 1000).stream().map(Hallazgo::publicacion))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }
  }

  @Test
  void writesToWhoGaveAnAddressOnceForEachFinding() {
    vigilancias.crear(nueva("vig_1", EMPRESA, "KUSKA", "agente@example.pe"), 100);
    vigilar("vig_2", PROVEEDOR, "KUSKA");
    gaceta.publicar("CUSCA", 25);
    barrido().barrer();
    base.getCollection("vigilancias").updateMany(new Document(), set("posicion", 0L));
    barrido().barrer();

    assertThat(correos).containsOnly("HALLAZGO vig_1.1");
    var carta =
        new CorreoDeHallazgo(vigilancias, hallazgos, URI.create("http://aqui"))
            .carta("vig_1.1", "vig_1")
            .orElseThrow();
    assertThat(carta.para()).isEqualTo("agente@example.pe");
    assertThat(carta.asunto()).contains("CUSCA", "KUSKA");
    assertThat(carta.texto()).contains("la c fuerte, la k y la qu suenan igual", "http://aqui");
    vigilancias.avisar(
        vigilancias.buscar("vig_1").orElseThrow(), new AvisosDeVigilancia(Grado.ALTO, null));
    assertThat(
            new CorreoDeHallazgo(vigilancias, hallazgos, URI.create("http://aqui"))
                .carta("vig_1.1", "vig_1"))
        .as("who wants no mail any more gets none")
        .isEmpty();
  }

  @Test
  void changesHowItsOwnerIsToldOnceForEachVersion() {
    vigilar("vig_1", EMPRESA, "KUSKA");
    base.getCollection("vigilancias").updateMany(new Document(), unset("version"));
    var deAntes = vigilancias.buscar("vig_1").orElseThrow();

    var cambiada = vigilancias.avisar(deAntes, new AvisosDeVigilancia(Grado.IDENTICO, null));

    assertThat(cambiada.orElseThrow().version()).isEqualTo(2);
    assertThat(vigilancias.avisar(deAntes, new AvisosDeVigilancia(Grado.ALTO, null))).isEmpty();
    gaceta.publicar("CUSCO", 25);
    barrido().barrer();
    assertThat(signos(EMPRESA)).isEmpty();
  }

  @Test
  void readsTheGazetteInPagesUntilItsEnd() {
    vigilar("vig_1", EMPRESA, "KUSKA");
    IntStream.range(0, 450).forEach(i -> gaceta.publicar(i % 150 == 0 ? "CUSCA" : "ANDINO", 25));
    barrido().barrer();
    assertThat(signos(EMPRESA)).hasSize(3);
    assertThat(vigilancias.atrasadas(450, 10)).isEmpty();
  }

  @Test
  void givesNobodyMorePlacesThanTheLimitHoweverManyAskAtOnce() throws Exception {
    var dados =
        aLaVez(8, () -> vigilancias.crear(nueva("vig_" + UUID.randomUUID(), EMPRESA, "KUSKA"), 3));
    assertThat(dados.stream().filter(Optional::isPresent)).hasSize(3);
    assertThat(vigilancias.de(EMPRESA, 0, 10)).hasSize(3);

    vigilancias.borrar(vigilancias.de(EMPRESA, 0, 10).get(1));
    assertThat(vigilancias.crear(nueva("vig_otra", EMPRESA, "KUSKA"), 3)).isPresent();
    assertThat(vigilancias.crear(nueva("vig_mas", EMPRESA, "KUSKA"), 3)).isEmpty();
  }

  private BarridoDeVigilancias barrido() {
    return new BarridoDeVigilancias(
        gaceta.gaceta(),
        vigilancias,
        hallazgos,
        (clase, _, cual) -> correos.add(clase + " " + cual),
        new RelojDePrueba());
  }

  private void vigilar(String id, String duenio, String signo) {
    assertThat(vigilancias.crear(nueva(id, duenio, signo), 100)).isPresent();
  }

  private Vigilancia nueva(String id, String duenio, String signo) {
    return nueva(id, duenio, signo, null);
  }

  private Vigilancia nueva(String id, String duenio, String signo, String correo) {
    return new Vigilancia(
        id,
        duenio,
        new SignoVigilado(signo, List.of(25), Grado.MEDIO, correo),
        Instant.parse("2026-03-02T15:00:00Z"),
        gaceta.gaceta().ultima());
  }

  private List<String> signos(String duenio) {
    return hallazgos.despues(duenio, null, 0, 100).stream().map(Hallazgo::signo).toList();
  }

  private static <T> List<T> aLaVez(int cuantos, Callable<T> tarea) throws Exception {
    var salida = new CountDownLatch(1);
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      var todas =
          IntStream.range(0, cuantos)
              .mapToObj(
                  _ ->
                      hilos.submit(
                          () -> {
                            salida.await();
                            return tarea.call();
                          }))
              .toList();
      salida.countDown();
      var dados = new ArrayList<T>();
      for (var una : todas) {
        dados.add(una.get());
      }
      return dados;
    }
  }
}
