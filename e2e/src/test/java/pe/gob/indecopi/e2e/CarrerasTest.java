package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What happens when several come at the same moment, over two replicas of the service of signs. */
@Order(5)
@ExtendWith(SuiteViva.class)
class CarrerasTest {
  private static final int OPOSICIONES = 20;
  private static final List<String> OPOSITORES = List.of("proveedor", "ciudadana", "ciudadano2");

  private final Corrida corrida;
  private final List<Portal> replicas;

  CarrerasTest(Corrida corrida) {
    this.corrida = corrida;
    this.replicas = List.of(corrida.signos(), corrida.otraReplica());
  }

  @Test
  void givesOneEffectAndOneAnswerToOneKeyFromManyThreads() throws Exception {
    corrida.reloj().lunes();
    var antes = Numeracion.ultimo(corrida.portal());
    var clave = UUID.randomUUID().toString();
    var solicitud = Solicitudes.marca("empresa", "UNA SOLA", 25);
    var respuestas =
        aLaVez(
            IntStream.range(0, 8)
                .<Callable<Respuesta>>mapToObj(
                    i -> () -> insistir(replicas.get(i % 2), clave, solicitud))
                .toList());

    assertThat(respuestas)
        .extracting(r -> r.texto("/id"))
        .containsOnly(respuestas.getFirst().texto("/id"));
    assertThat(respuestas)
        .extracting(r -> r.cuerpo().toString())
        .containsOnly(respuestas.getFirst().cuerpo().toString());
    assertThat(respuestas)
        .filteredOn(r -> r.cabecera("Idempotency-Replayed").equals("true"))
        .hasSize(7);
    assertThat(Numeracion.ultimo(corrida.portal())).isEqualTo(antes + 1);
  }

  /** As the contract says: while the first is running, 409 with Retry-After. */
  private static Respuesta insistir(Portal replica, String clave, Map<String, Object> solicitud) {
    var hasta = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    Respuesta r;
    do {
      r = replica.como("empresa").clave(clave).post(Portal.SIGNOS + "/expedientes", solicitud);
      if (r.estado() == 409) {
        assertThat(r.codigo()).isEqualTo("en-curso");
        assertThat(r.cabecera("Retry-After")).isNotBlank();
      }
    } while (r.estado() == 409 && System.nanoTime() < hasta);
    return r.exigir(201);
  }

  @Test
  void letsEveryOppositionStandThatCameBeforeTheEndOfTheWindowAndEntersNoneTwice()
      throws Exception {
    var reloj = corrida.reloj();
    reloj.lunes();
    var clases = IntStream.rangeClosed(1, clase(OPOSICIONES - 1)).toArray();
    var t = Tramite.pagado(corrida, "empresa", "CARRERA", clases).publicar("empresa", reloj.hoy());
    var vence = t.vence("oposicion");
    reloj.hasta(vence);

    var recibidas = ConcurrentHashMap.<String>newKeySet();
    var tareas = new ArrayList<Callable<Respuesta>>();
    for (var i = 0; i < OPOSICIONES; i++) {
      tareas.addAll(dosVeces(t, i, recibidas));
    }
    // The first few are there before the day is closed; the rest race with its end.
    for (var tarea : tareas.subList(0, 6)) {
      tarea.call();
    }
    var carrera = new ArrayList<>(tareas.subList(6, tareas.size()));
    carrera.add(
        carrera.size() / 2,
        () -> {
          reloj.hasta(vence.plusDays(1));
          return null;
        });
    aLaVez(carrera);

    t.enEtapa("TRASLADO");
    todasEnPieYNingunaDosVeces(t, recibidas, vence);
    var tarde =
        t.intentar(
            "proveedor", Solicitudes.acto("OPONER", Solicitudes.oposicion("proveedor", 1, null)));
    assertThat(tarde.codigo()).isEqualTo("fuera-de-plazo");
  }

  /** Who opposes again opposes another class: each class only once (Decisión 486, art. 146). */
  private static int clase(int i) {
    return 1 + i / OPOSITORES.size();
  }

  /** The same opposition under the same key at both replicas. */
  private List<Callable<Respuesta>> dosVeces(Tramite t, int i, java.util.Set<String> recibidas) {
    var quien = OPOSITORES.get(i % OPOSITORES.size());
    var clave = "oposicion-" + i + "-" + UUID.randomUUID();
    var acto = Solicitudes.acto("OPONER", Solicitudes.oposicion(quien, clase(i), null));
    return replicas.stream()
        .<Callable<Respuesta>>map(
            replica ->
                () -> {
                  var r = replica.como(quien).clave(clave).post(t.ruta("/actuaciones"), acto);
                  if (r.estado() == 201) {
                    recibidas.add(clave);
                  } else {
                    assertThat(r.estado()).as(r.cuerpo().toString()).isEqualTo(409);
                    assertThat(r.codigo()).isIn("fuera-de-plazo", "en-curso");
                  }
                  return r;
                })
        .toList();
  }

  private void todasEnPieYNingunaDosVeces(
      Tramite t, java.util.Set<String> recibidas, LocalDate vence) {
    var folios = new ArrayList<JsonNode>();
    corrida
        .portal()
        .como(Tramite.FUNCIONARIO)
        .get(t.ruta("/actuaciones?limite=200"))
        .exigir(200)
        .cuerpo()
        .path("datos")
        .forEach(folios::add);
    var opuestas = folios.stream().filter(f -> f.path("tipo").asString().equals("OPONER")).toList();
    assertThat(recibidas).hasSizeGreaterThanOrEqualTo(3);
    assertThat(opuestas).hasSameSizeAs(recibidas);
    assertThat(t.ver().path("cuadernos")).hasSameSizeAs(recibidas);
    assertThat(opuestas)
        .allSatisfy(
            f -> assertThat(LocalDate.parse(f.path("fecha").asString())).isBeforeOrEqualTo(vence));
    assertThat(new HashSet<>(opuestas.stream().map(f -> f.path("cuaderno").asString()).toList()))
        .hasSameSizeAs(opuestas);
  }

  private static List<Respuesta> aLaVez(List<Callable<Respuesta>> tareas) throws Exception {
    var salida = new CountDownLatch(1);
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      var futuros = new ArrayList<Future<Respuesta>>();
      for (var tarea : tareas) {
        futuros.add(
            hilos.submit(
                () -> {
                  salida.await();
                  return tarea.call();
                }));
      }
      salida.countDown();
      var respuestas = new ArrayList<Respuesta>();
      for (var futuro : futuros) {
        respuestas.add(futuro.get());
      }
      return respuestas;
    }
  }
}
