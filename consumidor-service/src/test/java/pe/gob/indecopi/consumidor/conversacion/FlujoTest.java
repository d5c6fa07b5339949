package pe.gob.indecopi.consumidor.conversacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.conversacion.Replica.Lector;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Casos;

/** What a stream owes to its reader: everything, once, in order, whatever dies in between. */
class FlujoTest {
  private static final Duration PLAZO = Duration.ofSeconds(30);

  private final MongoDatabase base = AlmacenDePrueba.base();
  private final Replica una = new Replica(base);
  private final Replica otra = new Replica(base);

  @Test
  void numbersWhatManyWriteAtTwoReplicasWithoutGapNorRepeat() throws Exception {
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 60; i++) {
        var id = "msj_" + i;
        var replica = i % 2 == 0 ? una : otra;
        hilos.submit(() -> replica.escribir(Replica.HILO, id, id));
      }
    }

    assertThat(una.mensajes.despues(Replica.HILO, 0, 200).stream().map(Mensaje::n))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
  }

  @Test
  void writesOnceWhatIsSentTwice() {
    var primero = una.escribir(Replica.HILO, "msj_a", "hola");
    var segundo = otra.escribir(Replica.HILO, "msj_a", "hola");

    assertThat(primero.nuevo()).isTrue();
    assertThat(segundo.nuevo()).isFalse();
    assertThat(segundo.mensaje()).isEqualTo(primero.mensaje());
    assertThat(una.mensajes.ultimo(Replica.HILO)).isEqualTo(1);
  }

  @Test
  void readsPagesForwardAndBackward() {
    LongStream.rangeClosed(1, 12).forEach(i -> una.escribir(Replica.HILO, "msj_" + i, "t" + i));

    assertThat(una.mensajes.despues(Replica.HILO, 9, 5))
        .extracting(Mensaje::n)
        .containsExactly(10L, 11L, 12L);
    assertThat(una.mensajes.antes(Replica.HILO, 10, 3))
        .extracting(Mensaje::n)
        .containsExactly(7L, 8L, 9L);
    assertThat(una.mensajes.antes(Replica.HILO, 999_999_999_999L, 2))
        .extracting(Mensaje::n)
        .containsExactly(11L, 12L);
  }

  @Test
  void givesWhatWasThereAndWhatComes() {
    una.escribir(Replica.HILO, "msj_a", "antes");
    var lector = new Lector();
    una.abrir(0, lector);
    una.escribir(Replica.HILO, "msj_b", "después");

    assertThat(lector.textos).containsExactly("antes", "después");
  }

  @Test
  void resumesAtAnotherReplicaAfterOneDied() {
    var antes = new Lector();
    una.abrir(0, antes);
    una.escribir(Replica.HILO, "msj_a", "a");
    antes.cortado = true; // the replica dies with the stream; what follows is written elsewhere
    una.escribir(Replica.HILO, "msj_b", "b");
    otra.escribir(Replica.HILO, "msj_c", "c");

    var despues = new Lector();
    otra.abrir(antes.ultimo(), despues);
    otra.escribir(Replica.HILO, "msj_d", "d");

    assertThat(antes.recibidos).containsExactly(1L);
    assertThat(despues.recibidos).containsExactly(2L, 3L, 4L);
    assertThat(despues.textos).containsExactly("b", "c", "d");
  }

  @Test
  void findsByItselfWhatTheOtherReplicaWroteWhileTheBellIsSilent() {
    var lector = new Lector();
    una.abrir(0, lector);
    otra.escribir(Replica.HILO, "msj_a", "a");
    otra.escribir(Replica.HILO, "msj_b", "b");
    assertThat(lector.recibidos).isEmpty();

    una.abiertas.mirar();

    assertThat(lector.recibidos).containsExactly(1L, 2L);
  }

  @Test
  void isWokenByTheBellAndReadsWhatItMissedBetween() {
    var lector = new Lector();
    una.abrir(0, lector);
    otra.escribir(Replica.HILO, "msj_a", "a");
    otra.escribir(Replica.HILO, "msj_b", "b");

    una.abiertas.aviso(Replica.HILO, 2);
    una.abiertas.aviso(Replica.HILO, 1);
    una.abiertas.aviso(Replica.HILO, 2);

    assertThat(lector.recibidos).containsExactly(1L, 2L);
  }

  /** Whatever the order of bells, looks, cuts and writes at either replica. */
  @Test
  void givesEachMessageOnceInOrderWhateverHappensInBetween() {
    Casos.todos(
        azar -> {
          var hilo = Hilo.dePartes("rec_" + azar.nextLong());
          var replicas = List.of(una, otra);
          var recibidos = new ArrayList<Long>();
          var lector = new Lector();
          var flujo = una.abrir(hilo, 0, lector, Runnable::run);
          var donde = una;
          var escritos = 0;
          for (var paso = 0; paso < 25; paso++) {
            switch (azar.nextInt(5)) {
              case 0, 1 ->
                  replicas
                      .get(azar.nextInt(2))
                      .escribir(hilo, hilo.reclamo() + ++escritos, "texto");
              case 2 -> donde.abiertas.aviso(hilo, azar.nextLong(escritos + 1) + 1);
              case 3 -> donde.abiertas.mirar();
              default -> {
                donde.abiertas.cerrar(flujo);
                recibidos.addAll(lector.recibidos);
                donde = replicas.get(azar.nextInt(2));
                lector = new Lector();
                flujo =
                    donde.abrir(
                        hilo, recibidos.isEmpty() ? 0 : recibidos.getLast(), lector, Runnable::run);
              }
            }
          }
          donde.abiertas.mirar();
          recibidos.addAll(lector.recibidos);
          donde.abiertas.cerrar(flujo);
          assertThat(recibidos)
              .containsExactlyElementsOf(LongStream.rangeClosed(1, escritos).boxed().toList());
        });
  }

  @Test
  void losesNothingWhenWritersAndPumpRunAtTheSameTime() throws Exception {
    var lector = new Lector();
    una.abrirAparte(0, lector);
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 100; i++) {
        var id = "msj_" + i;
        hilos.submit(() -> una.escribir(Replica.HILO, id, id));
      }
    }
    await().atMost(PLAZO).until(() -> lector.recibidos.size() >= 100);

    assertThat(lector.recibidos)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 100).boxed().toList());
  }

  @Test
  void keepsNobodyWaitingForASlowReader() throws Exception {
    var soltar = new CountDownLatch(1);
    var lento =
        new Lector() {
          @Override
          public void mensaje(Mensaje mensaje) throws java.io.IOException {
            esperar(soltar);
            super.mensaje(mensaje);
          }
        };
    var rapido = new Lector();
    una.abrirAparte(0, lento);
    una.abrirAparte(0, rapido);
    una.escribir(Replica.HILO, "msj_a", "a");
    una.escribir(Replica.HILO, "msj_b", "b");

    await().atMost(PLAZO).until(() -> rapido.recibidos.size() == 2);
    assertThat(lento.recibidos).isEmpty();
    soltar.countDown();
    await().atMost(PLAZO).until(() -> lento.recibidos.equals(List.of(1L, 2L)));
  }

  @Test
  void asksTheStoreOnceForAllOpenConversationsAndNotAtAllForAStreamWithoutNews() {
    var preguntas = new ConcurrentLinkedQueue<String>();
    var contada = new Replica(ContadorDeMandos.sobre(base, preguntas));
    for (var i = 0; i < 300; i++) {
      contada.abrir(Hilo.dePartes("rec_q" + i), 0, new Lector(), Runnable::run);
    }
    preguntas.clear();

    contada.abiertas.mirar();

    assertThat(preguntas).containsExactlyInAnyOrder("find mensajes", "find mensajesLeidos");
    preguntas.clear();
    contada.abiertas.pulso();
    assertThat(preguntas).isEmpty();
  }

  @Test
  void beatsAfterSilenceAndNotBefore() {
    var lector = new Lector();
    var flujo = una.abrir(0, lector);
    assertThat(lector.latidos).isEqualTo(1); // at once, so that the head of the answer goes out

    flujo.pulso(Replica.AHORA.plusSeconds(14));
    assertThat(lector.latidos).isEqualTo(1);
    una.escribir(Replica.HILO, "msj_a", "a");
    flujo.pulso(Replica.AHORA.plusSeconds(15));
    assertThat(lector.latidos).isEqualTo(1);
    flujo.pulso(Replica.AHORA.plusSeconds(29));
    assertThat(lector.latidos).isEqualTo(2);
  }

  @Test
  void endsWithTheTokenAndSaysWhy() {
    var lector = new Lector();
    var flujo = una.abrir(0, lector);

    flujo.pulso(Replica.AHORA.plus(Duration.ofHours(1)));
    una.escribir(Replica.HILO, "msj_a", "a");

    assertThat(lector.fines).containsExactly(Flujo.Motivo.TOKEN_VENCIDO);
    assertThat(lector.recibidos).isEmpty();
    una.abiertas.pulso();
    assertThat(una.abiertas.cuantos()).isZero();
  }

  @Test
  void endsWhenTheRightToItEnded() {
    var lector = new Lector();
    var tiene = new AtomicBoolean(true);
    var veces = new AtomicInteger();
    var flujo =
        una.abrir(
            Replica.HILO,
            0,
            lector,
            Runnable::run,
            () -> {
              veces.incrementAndGet();
              return tiene.get();
            });
    flujo.pulso(Replica.AHORA.plusSeconds(30));
    assertThat(lector.fines).isEmpty();
    flujo.pulso(Replica.AHORA.plusSeconds(45));
    assertThat(veces).hasValue(1);

    tiene.set(false);
    flujo.pulso(Replica.AHORA.plusSeconds(60));

    assertThat(lector.fines).containsExactly(Flujo.Motivo.SIN_DERECHO);
  }

  @Test
  void sendsItsReadersElsewhereWhenTheReplicaStops() {
    var lector = new Lector();
    una.abrir(0, lector);

    una.abiertas.despedir();

    assertThat(lector.fines).containsExactly(Flujo.Motivo.REINICIO);
  }

  @Test
  void forgetsAReaderWhoseLineIsCut() {
    var lector = new Lector();
    una.abrir(0, lector);
    lector.cortado = true;
    una.escribir(Replica.HILO, "msj_a", "a");

    una.abiertas.pulso();

    assertThat(una.abiertas.cuantos()).isZero();
  }

  @Test
  void neverPutsANoteIntoTheStreamOfTheParties() {
    var partes = new Lector();
    var notas = new Lector();
    una.abrir(0, partes);
    una.abrir(Hilo.deNotas("rec_1"), 0, notas, Runnable::run);

    una.escribir(Hilo.deNotas("rec_1"), "msj_n", "no le creo");
    una.escribir(Replica.HILO, "msj_m", "hola");
    una.abiertas.mirar();

    assertThat(partes.textos).containsExactly("hola");
    assertThat(partes.recibidos).containsExactly(1L); // nor a gap where the note would be
    assertThat(notas.textos).containsExactly("no le creo");
  }

  @Test
  void tellsHowFarEachSideHasReadAndNeverBackwards() {
    una.escribir(Replica.HILO, "msj_a", "a");
    una.escribir(Replica.HILO, "msj_b", "b");
    una.lecturas.anotar(Replica.HILO, Voz.PROVEEDOR, 1, Replica.AHORA);
    var lector = new Lector();
    una.abrir(2, lector);

    una.abiertas.leyo(una.lecturas.anotar(Replica.HILO, Voz.PROVEEDOR, 2, Replica.AHORA));
    una.abiertas.leyo(una.lecturas.anotar(Replica.HILO, Voz.PROVEEDOR, 1, Replica.AHORA));
    otra.lecturas.anotar(Replica.HILO, Voz.FUNCIONARIO, 2, Replica.AHORA);
    una.abiertas.mirar();

    assertThat(lector.recibos).containsExactly("PROVEEDOR 1", "PROVEEDOR 2", "FUNCIONARIO 2");
  }

  private static void esperar(CountDownLatch cerrojo) {
    try {
      cerrojo.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
