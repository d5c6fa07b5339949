package pe.gob.indecopi.platform.almacen;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Bandeja;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;

/** Answers that get lost, before the effect and after it. */
class EscritorTest {
  private final MongoDatabase base = base();
  private final MongoCollection<Document> coleccion = base.getCollection("tramites");
  private final AtomicInteger perdidas = new AtomicInteger();

  private enum Falla {
    ANTES,
    DESPUES
  }

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void anInsertWhoseAnswerIsLostIsOneInsert() {
    for (var falla : Falla.values()) {
      var tramites = agregados(falla, 2);
      assertThat(tramites.insertar(Tramite.nuevo("exp_" + falla), List.of())).isTrue();
      assertThat(coleccion.countDocuments(eq("_id", "exp_" + falla))).isEqualTo(1);
    }
  }

  @Test
  void anInsertOfAnIdThatSomebodyElseTookIsRefusedAlsoWhenAnswersAreLost() {
    agregados(Falla.ANTES, 0).insertar(Tramite.nuevo("exp_1").con("a"), List.of());
    assertThat(agregados(Falla.ANTES, 1).insertar(Tramite.nuevo("exp_1").con("b"), List.of()))
        .isFalse();
  }

  @Test
  void anActWhoseAnswerIsLostHappensOnce() {
    agregados(Falla.ANTES, 0).insertar(Tramite.nuevo("exp_1"), List.of());
    for (var falla : Falla.values()) {
      agregados(falla, 3).ejecutar("exp_1", t -> Cambio.de(t.con("acto " + falla)));
    }
    assertThat(agregados(Falla.ANTES, 0).buscar("exp_1").orElseThrow())
        .isEqualTo(new Tramite("exp_1", 3, "DSD", 2026, 0, List.of("acto ANTES", "acto DESPUES")));
  }

  @Test
  void anActWhoseAnswerIsLostIsRecognisedAfterOthersWroteOverIt() {
    agregados(Falla.ANTES, 0).insertar(Tramite.nuevo("exp_1"), List.of());
    var otro = agregados(Falla.ANTES, 0);
    var escrito =
        agregados(
                Falla.DESPUES,
                1,
                () ->
                    IntStream.range(0, Escritor.MARCAS - 1)
                        .forEach(i -> otro.ejecutar("exp_1", t -> Cambio.de(t.con("otro " + i)))))
            .ejecutar("exp_1", t -> Cambio.de(t.con("mio")));
    assertThat(escrito.actos()).containsExactly("mio");
    assertThat(otro.buscar("exp_1").orElseThrow().actos())
        .startsWith("mio")
        .hasSize(Escritor.MARCAS);
  }

  @Test
  void afterTooManyWritesOfOthersTheOutcomeIsSaidToBeUnknown() {
    agregados(Falla.ANTES, 0).insertar(Tramite.nuevo("exp_1"), List.of());
    var lento =
        agregados(
            Falla.DESPUES,
            1,
            () -> {
              for (var i = 0; i < 20; i++) {
                agregados(Falla.ANTES, 0).ejecutar("exp_1", t -> Cambio.de(t.con("otro")));
              }
            });
    assertThatThrownBy(() -> lento.ejecutar("exp_1", t -> Cambio.de(t.con("mio"))))
        .isInstanceOf(EscrituraIncierta.class);
  }

  @Test
  void aStoreThatStaysSilentIsGivenUp() {
    var ahora = new AtomicLong();
    InstantSource veloz = () -> Instant.ofEpochSecond(ahora.addAndGet(5));
    var mudo = new Escritor(conFallas(Falla.ANTES, Integer.MAX_VALUE, () -> {}), veloz);
    assertThatThrownBy(() -> mudo.actualizar("exp_1", 1, new Document(), new ObjectId()))
        .isInstanceOf(EscrituraIncierta.class);
  }

  @Test
  void numbersStayGaplessWhenAnswersAreLost() {
    for (var falla : Falla.values()) {
      var numerador = new Numerador<>(agregados(falla, 3));
      IntStream.range(0, 5).forEach(i -> numerar(numerador, "exp_" + falla + i));
    }
    var numeros = new ArrayList<Integer>();
    coleccion.find().forEach(d -> numeros.add(d.getInteger("n")));
    assertThat(numeros)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  private static void numerar(Numerador<Tramite> numerador, String id) {
    assertThat(numerador.insertar("DSD", 2026, n -> Cambio.de(Tramite.numerado(id, n))))
        .isPresent();
  }

  private Agregados<Tramite> agregados(Falla falla, int veces) {
    return agregados(falla, veces, () -> {});
  }

  private Agregados<Tramite> agregados(Falla falla, int veces, Runnable entretanto) {
    return new Agregados<>(
        conFallas(falla, veces, entretanto),
        new Tramite.EnMongo(),
        "/prueba",
        Bandeja.NINGUNA,
        InstantSource.system());
  }

  /** The collection, whose first writes lose their answer. */
  @SuppressWarnings("unchecked") // a proxy has no type arguments
  private MongoCollection<Document> conFallas(Falla falla, int veces, Runnable entretanto) {
    perdidas.set(veces);
    return (MongoCollection<Document>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {MongoCollection.class},
            (proxy, metodo, argumentos) -> {
              var escribe =
                  List.of("insertOne", "insertMany", "updateOne").contains(metodo.getName());
              var sePierde = escribe && perdidas.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
              if (sePierde && falla == Falla.ANTES) {
                throw perdida();
              }
              try {
                var respuesta = metodo.invoke(coleccion, argumentos);
                if (sePierde) {
                  entretanto.run();
                  throw perdida();
                }
                return respuesta;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static MongoSocketReadException perdida() {
    return new MongoSocketReadException("the answer got lost", new ServerAddress());
  }
}
